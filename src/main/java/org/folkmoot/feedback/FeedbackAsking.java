package org.folkmoot.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Somebody who came is asked: one row a round. Until when they may answer is fixed then. */
@Entity
@Table(name = "feedback_asking")
class FeedbackAsking {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(name = "asking_round", nullable = false, updatable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private FeedbackRound round;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @Column(nullable = false, updatable = false)
    private Instant answersUntil;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackAsking() {}

    FeedbackAsking(DialogueSessionId session, MemberId member, FeedbackRound round, FeedbackTerms terms, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.round = round;
        this.askedAt = now;
        this.answersUntil = terms.answersUntil(now);
    }

    /** @throws RefusedException ANSWERS_CLOSED from the first moment after the time to answer */
    void refuseUnlessOpen(Instant now) {
        if (!openAt(now)) throw new RefusedException(FeedbackRefusal.ANSWERS_CLOSED);
    }

    boolean openAt(Instant now) {
        return now.isBefore(answersUntil);
    }

    UUID id() {
        return id;
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    FeedbackRound round() {
        return round;
    }

    Instant answersUntil() {
        return answersUntil;
    }
}
