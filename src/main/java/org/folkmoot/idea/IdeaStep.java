package org.folkmoot.idea;

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

/** One step of an idea after its answer, written once. */
@Entity
@Table(name = "idea_step")
class IdeaStep {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private IdeaStage fromStage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private IdeaStage toStage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private StepCause cause;

    /** Null when the portal took it by itself. */
    private @Nullable UUID takenBy;

    @Column(nullable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaStep() {}

    IdeaStep(IdeaId idea, int turn, IdeaStage from, StepCause cause, @Nullable MemberId by, Instant at) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.turn = turn;
        this.fromStage = from;
        this.toStage = cause.leadsTo();
        this.cause = cause;
        this.takenBy = by == null ? null : by.value();
        this.takenAt = at;
    }

    IdeaStepLine line() {
        return new IdeaStepLine(cause, toStage, takenAt);
    }
}
