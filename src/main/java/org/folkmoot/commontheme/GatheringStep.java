package org.folkmoot.commontheme;

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

/** That a gathering was published or taken back, by whom and why. Written once. */
@Entity
@Table(name = "gathering_step")
class GatheringStep {

    static final int REASON_MAX = 300;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID gatheringId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private GatheringStepKind kind;

    @Column(nullable = false, updatable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected GatheringStep() {}

    GatheringStep(GatheringId gathering, GatheringStepKind kind, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.gatheringId = gathering.value();
        this.kind = kind;
        this.reason = reason;
        this.takenBy = by.value();
        this.takenAt = now;
    }

    GatheringStepKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    MemberId by() {
        return new MemberId(takenBy);
    }

    Instant at() {
        return takenAt;
    }
}
