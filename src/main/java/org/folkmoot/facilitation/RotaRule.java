package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Terms somebody set; the newest count. */
@Entity
@Table(name = "rota_rule")
class RotaRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int months;

    private int experiencedFrom;

    @Column(nullable = false)
    private UUID setBy;

    @Column(nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected RotaRule() {}

    RotaRule(RotaTerms terms, MemberId setBy, Instant setAt) {
        this.id = Ids.next();
        this.months = terms.months();
        this.experiencedFrom = terms.experiencedFrom();
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    RotaTerms terms() {
        return new RotaTerms(months, experiencedFrom);
    }
}
