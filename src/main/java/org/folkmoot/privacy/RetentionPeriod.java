package org.folkmoot.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How long a kind of thing is kept from now on, and who said so. The newest row holds. */
@Entity
@Immutable
@Table(name = "retention_period")
class RetentionPeriod {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false, length = 40)
    private String kind;

    @Column(updatable = false)
    private @Nullable Integer days;

    @Column(updatable = false)
    private @Nullable UUID changedBy;

    @Column(nullable = false, updatable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected RetentionPeriod() {}

    RetentionPeriod(String kind, @Nullable Integer days, MemberId changedBy, Instant changedAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.days = days;
        this.changedBy = changedBy.value();
        this.changedAt = changedAt;
    }

    @Nullable
    Integer days() {
        return days;
    }
}
