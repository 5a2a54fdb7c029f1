package org.folkmoot.steering;

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
import java.util.stream.Stream;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** What the steering group made of an idea: written once, private until it is published. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

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

    /** Turn of the answer it takes the place of, or null for a first one. */
    private @Nullable Integer corrects;

    @Column(nullable = false)
    private UUID preparedBy;

    @Column(nullable = false)
    private Instant preparedAt;

    /** True while it waits to be published, then null; {@link Decisions#settle} changes it, in the database. */
    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(IdeaId idea, GiveAnswer answer, MemberId preparedBy, Instant preparedAt) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.outcome = answer.outcome();
        this.reason = answer.reason();
        this.steer = answer.steer();
        this.reviewDate = answer.reviewDate();
        this.referredTo = answer.referredTo();
        this.referredLink = answer.referredLink();
        this.ownerId = answer.owner() == null ? null : answer.owner().value();
        this.ownerBody = answer.ownerBody();
        this.firstAction = answer.firstAction();
        this.mergedInto =
                answer.mergedInto() == null ? null : answer.mergedInto().value();
        this.preparedBy = preparedBy.value();
        this.preparedAt = preparedAt;
        this.standing = true;
    }

    void takesThePlaceOf(int turn) {
        corrects = turn;
    }

    @Nullable
    Integer corrects() {
        return corrects;
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    /** The idea, and the one it goes into. */
    Stream<IdeaId> touches() {
        return mergedInto == null ? Stream.of(idea()) : Stream.of(idea(), new IdeaId(mergedInto));
    }

    Outcome outcome() {
        return outcome;
    }

    GiveAnswer answer() {
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

    MemberId preparedBy() {
        return new MemberId(preparedBy);
    }

    Instant preparedAt() {
        return preparedAt;
    }
}
