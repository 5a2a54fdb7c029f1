package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.shared.Ids;

/** That addresses at a domain belong to an organisation. Made and removed, never changed. */
@Entity
@Table(name = "organisation_domain")
class OrganisationDomain {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false, length = DomainName.MAX)
    private String domainName;

    @Column(nullable = false, updatable = false)
    private UUID organisationId;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationDomain() {}

    OrganisationDomain(DomainName name, OrganisationId organisation, MemberId by, Instant now) {
        this.id = Ids.next();
        this.domainName = name.value();
        this.organisationId = organisation.value();
        this.addedBy = by.value();
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    String name() {
        return domainName;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }
}
