package org.folkmoot.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What was done with an action, by whom and when, and how it stood after that; written once. */
@Entity
@Table(name = "action_step")
class ActionStep {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID actionId;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ActionStepKind kind;

    @Column(nullable = false, length = ActionTerms.WHAT_MAX)
    private String wording;

    private @Nullable UUID ownerId;

    @Column(nullable = false, length = ActionTerms.BODY_MAX)
    private String ownerBody;

    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ActionState state;

    @Column(nullable = false, length = Action.REASON_MAX)
    private String reason;

    private @Nullable UUID takenBy;

    @Column(nullable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionStep() {}

    /** @param action as it stands now, after the step */
    ActionStep(Action action, int turn, ActionStepKind kind, @Nullable MemberId by, Instant now) {
        var terms = action.terms();
        this.id = Ids.next();
        this.actionId = action.id().value();
        this.turn = turn;
        this.kind = kind;
        this.wording = terms.what();
        this.ownerId = terms.owner() == null ? null : terms.owner().value();
        this.ownerBody = terms.body();
        this.dueOn = terms.due();
        this.state = action.state();
        this.reason = action.reason();
        this.takenBy = by == null ? null : by.value();
        this.takenAt = now;
    }

    int turn() {
        return turn;
    }

    ActionStepKind kind() {
        return kind;
    }

    ActionTerms terms() {
        return new ActionTerms(wording, ownerId == null ? null : new MemberId(ownerId), ownerBody, dueOn);
    }

    ActionState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    @Nullable
    MemberId takenBy() {
        return takenBy == null ? null : new MemberId(takenBy);
    }

    Instant takenAt() {
        return takenAt;
    }
}
