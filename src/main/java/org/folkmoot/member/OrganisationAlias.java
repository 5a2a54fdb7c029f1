package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;

/** Another name an organisation is known by: a short form, or what it was called before. */
@Entity
@Table(name = "organisation_alias")
class OrganisationAlias {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false, length = Organisation.NAME_MAX)
    private String name;

    @Column(nullable = false, length = Organisation.NAME_MAX)
    private String nameKey;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationAlias() {}

    OrganisationAlias(OrganisationId organisation, String name) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.name = Texts.line(name, Organisation.NAME_MAX);
        this.nameKey = Organisation.key(this.name);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    String name() {
        return name;
    }
}
