package org.folkmoot.action;

import static java.util.Objects.requireNonNull;

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
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Who does what by when, as it stands; what led there are rows of {@link ActionStep}. */
@Entity
@Table(name = "action")
class Action {

    static final int REASON_MAX = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = ActionTerms.WHAT_MAX)
    private String wording;

    private @Nullable UUID ownerId;

    @Column(nullable = false, length = ActionTerms.BODY_MAX)
    private String ownerBody;

    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ActionState state;

    /** Why it was dropped, or empty. */
    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false, length = Origin.KIND_MAX)
    private String originKind;

    @Column(nullable = false, updatable = false, length = Origin.ID_MAX)
    private String originId;

    @Column(nullable = false, length = Origin.LABEL_MAX)
    private String originLabel;

    @Column(nullable = false, updatable = false, length = Origin.LINK_MAX)
    private String originLink;

    @Column(updatable = false, length = AddAction.ONCE_MAX)
    private @Nullable String onceKey;

    /** Null when the portal made it by itself. */
    @Column(updatable = false)
    private @Nullable UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    @SuppressWarnings("NullAway.Init")
    Action(AddAction asked, @Nullable MemberId by, Instant now) {
        this.id = Ids.next();
        agree(asked.terms());
        this.state = ActionState.OPEN;
        this.reason = "";
        this.originKind = asked.from().kind();
        this.originId = asked.from().id();
        this.originLabel = asked.from().label();
        this.originLink = asked.from().link();
        this.onceKey = asked.once().isEmpty() ? null : asked.once();
        this.addedBy = by == null ? null : by.value();
        this.addedAt = now;
    }

    private void agree(ActionTerms terms) {
        wording = terms.what();
        ownerId = terms.owner() == null ? null : terms.owner().value();
        ownerBody = terms.body();
        dueOn = terms.due();
    }

    /** @throws RefusedException ALREADY_ENDED, NOTHING_CHANGED */
    void change(ActionTerms terms) {
        requireOpen();
        if (terms.equals(terms())) throw new RefusedException(ActionRefusal.NOTHING_CHANGED);
        agree(terms);
    }

    /** @throws RefusedException ALREADY_ENDED, ALREADY_STARTED */
    void start() {
        requireOpen();
        if (state == ActionState.UNDER_WAY) throw new RefusedException(ActionRefusal.ALREADY_STARTED);
        state = ActionState.UNDER_WAY;
    }

    /** @throws RefusedException ALREADY_ENDED */
    void finish() {
        requireOpen();
        state = ActionState.DONE;
    }

    /** @throws RefusedException ALREADY_ENDED, REASON_NEEDED */
    void drop(String why) {
        requireOpen();
        if (why.isBlank()) throw new RefusedException(ActionRefusal.REASON_NEEDED);
        state = ActionState.DROPPED;
        reason = why;
    }

    /** As it was at that step. */
    void goBackTo(ActionStep to) {
        agree(to.terms());
        state = to.state();
        reason = to.reason();
    }

    private void requireOpen() {
        if (state.ended()) throw new RefusedException(ActionRefusal.ALREADY_ENDED);
    }

    ActionId id() {
        return new ActionId(id);
    }

    int version() {
        return requireNonNull(version);
    }

    ActionTerms terms() {
        return new ActionTerms(wording, owner(), ownerBody, dueOn);
    }

    @Nullable
    MemberId owner() {
        return ownerId == null ? null : new MemberId(ownerId);
    }

    @Nullable
    MemberId addedBy() {
        return addedBy == null ? null : new MemberId(addedBy);
    }

    ActionState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Origin from() {
        return new Origin(originKind, originId, originLabel, originLink);
    }

    Instant addedAt() {
        return addedAt;
    }

    boolean isLate(LocalDate today) {
        return !state.ended() && dueOn != null && dueOn.isBefore(today);
    }
}
