package org.folkmoot.idea;

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
import org.jspecify.annotations.Nullable;

/** An answer, written once; a correction is another row with the next turn. */
@Entity
@Table(name = "idea_answer")
class IdeaAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Outcome outcome;

    @Column(nullable = false, length = GiveAnswer.REASON_MAX)
    private String reason;

    @Column(nullable = false, length = GiveAnswer.STEER_MAX)
    private String steer;

    private @Nullable LocalDate reviewDate;

    @Column(nullable = false, length = GiveAnswer.REFERRED_TO_MAX)
    private String referredTo;

    @Column(nullable = false, length = Origin.LINK_MAX)
    private String referredLink;

    private @Nullable UUID ownerId;

    @Column(nullable = false, length = GiveAnswer.OWNER_BODY_MAX)
    private String ownerBody;

    @Column(nullable = false, length = GiveAnswer.FIRST_ACTION_MAX)
    private String firstAction;

    private @Nullable UUID mergedInto;

    @Column(nullable = false)
    private UUID answeredBy;

    @Column(nullable = false)
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaAnswer() {}

    IdeaAnswer(IdeaId idea, int turn, GiveAnswer given, MemberId answeredBy, Instant answeredAt) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.turn = turn;
        this.outcome = given.outcome();
        this.reason = given.reason();
        this.steer = given.steer();
        this.reviewDate = given.reviewDate();
        this.referredTo = given.referredTo();
        this.referredLink = given.referredLink();
        this.ownerId = given.owner() == null ? null : given.owner().value();
        this.ownerBody = given.ownerBody();
        this.firstAction = given.firstAction();
        this.mergedInto = given.mergedInto() == null ? null : given.mergedInto().value();
        this.answeredBy = answeredBy.value();
        this.answeredAt = answeredAt;
    }

    /** As it was given. */
    GiveAnswer given() {
        return new GiveAnswer(
                outcome,
                reason,
                steer,
                reviewDate,
                referredTo,
                referredLink,
                ownerId == null ? null : new MemberId(ownerId),
                ownerBody,
                firstAction,
                mergedInto == null ? null : new IdeaId(mergedInto));
    }

    @Nullable
    LocalDate reviewDate() {
        return reviewDate;
    }

    UUID ideaId() {
        return ideaId;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    MemberId owner() {
        return ownerId == null ? null : new MemberId(ownerId);
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    /** @param person name of the owner, or empty; counts when no body takes it on */
    Answer shown(String person, @Nullable MergedIdea target) {
        return new Answer(
                outcome,
                reason,
                steer,
                reviewDate,
                referredTo,
                referredLink,
                ownerBody.isEmpty() ? person : ownerBody,
                firstAction,
                target,
                answeredAt);
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
