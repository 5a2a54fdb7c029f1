package org.folkmoot.openfigures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That somebody said where the strip may be shown. Written once; the one of the highest revision holds. */
@Entity
@Table(name = "strip_rule")
class StripRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private StripSites.Allowed allowed;

    @Column(nullable = false, updatable = false, length = StripSites.TEXT_MAX)
    private String sites;

    @Column(nullable = false, updatable = false)
    private UUID setBy;

    @Column(nullable = false, updatable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected StripRule() {}

    StripRule(int revision, StripSites sites, MemberId by, Instant now) {
        this.id = Ids.next();
        this.revision = revision;
        this.allowed = sites.allowed();
        this.sites = sites.lines();
        this.setBy = by.value();
        this.setAt = now;
    }

    int revision() {
        return revision;
    }

    StripSites sites() {
        return StripSites.of(allowed, sites);
    }
}
