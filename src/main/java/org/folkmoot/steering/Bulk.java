package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One thing done to many ideas. Its {@link BulkLine}s say what came of it. */
@Entity
@Table(name = "steering_bulk")
class Bulk {

    static final int LABEL_MAX = 200;

    /** Nothing done to so few ideas takes as long: whatever did it is gone. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private BulkKind kind;

    @Column(nullable = false, length = LABEL_MAX)
    private String label;

    private @Nullable UUID undoes;

    /** Whom the ideas were given to, or null. */
    private @Nullable UUID reviewerId;

    @Column(nullable = false)
    private UUID doneBy;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Bulk() {}

    Bulk(BulkKind kind, String label, @Nullable BulkId undoes, MemberId doneBy, Instant startedAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.label = label;
        this.undoes = undoes == null ? null : undoes.value();
        this.doneBy = doneBy.value();
        this.startedAt = startedAt;
    }

    void gives(@Nullable MemberId reviewer) {
        reviewerId = reviewer == null ? null : reviewer.value();
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    boolean running(Instant now) {
        return endedAt == null && startedAt.plus(DEAD_AFTER).isAfter(now);
    }

    BulkId id() {
        return new BulkId(id);
    }

    BulkKind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    @Nullable
    BulkId undoes() {
        return undoes == null ? null : new BulkId(undoes);
    }

    @Nullable
    MemberId reviewer() {
        return reviewerId == null ? null : new MemberId(reviewerId);
    }

    MemberId doneBy() {
        return new MemberId(doneBy);
    }

    Instant startedAt() {
        return startedAt;
    }
}
