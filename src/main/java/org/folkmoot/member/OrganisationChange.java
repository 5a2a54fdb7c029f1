package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What happened to an organisation on the register. Written once, never edited; the portal itself acts without a member. */
@Entity
@Immutable
@Table(name = "organisation_change")
class OrganisationChange {

    static final int DETAIL_MAX = 500;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private OrganisationChangeKind kind;

    private @Nullable UUID otherId;

    @Column(nullable = false, length = DETAIL_MAX)
    private String detail;

    private @Nullable UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationChange() {}

    OrganisationChange(
            OrganisationId organisation,
            OrganisationChangeKind kind,
            @Nullable OrganisationId other,
            String detail,
            Optional<MemberId> by,
            Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.kind = kind;
        this.otherId = other == null ? null : other.value();
        this.detail = detail.length() > DETAIL_MAX ? detail.substring(0, DETAIL_MAX) : detail;
        this.changedBy = by.map(MemberId::value).orElse(null);
        this.changedAt = at;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    OrganisationChangeKind kind() {
        return kind;
    }

    @Nullable
    OrganisationId other() {
        return otherId == null ? null : new OrganisationId(otherId);
    }

    String detail() {
        return detail;
    }

    Optional<MemberId> changedBy() {
        return Optional.ofNullable(changedBy).map(MemberId::new);
    }

    Instant changedAt() {
        return changedAt;
    }
}
