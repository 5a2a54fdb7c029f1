package org.folkmoot.inquiryreport;

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

/** What somebody entered of what became of a recommendation. Written once; a correction is the next turn. */
@Entity
@Table(name = "recommendation_answer")
class RecommendationAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID recommendationId;

    @Column(updatable = false)
    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private RecommendationReply reply;

    @Column(nullable = false, updatable = false, length = AnswerRecommendation.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false, length = AnswerRecommendation.OWNER_MAX)
    private String ownerName;

    @Column(updatable = false)
    private @Nullable LocalDate dueOn;

    @Column(updatable = false)
    private @Nullable LocalDate visitOn;

    @Column(updatable = false)
    private @Nullable LocalDate doneOn;

    @Column(nullable = false, updatable = false)
    private UUID saidBy;

    @Column(nullable = false, updatable = false)
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected RecommendationAnswer() {}

    RecommendationAnswer(RecommendationId of, int turn, AnswerRecommendation asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.recommendationId = of.value();
        this.turn = turn;
        this.reply = asked.reply();
        this.reason = asked.reason();
        this.ownerName = asked.owner();
        this.dueOn = asked.due();
        this.visitOn = asked.visit();
        this.doneOn = asked.done();
        this.saidBy = by.value();
        this.saidAt = now;
    }

    AnswerRecommendation asked() {
        return new AnswerRecommendation(reply, reason, ownerName, dueOn, visitOn, doneOn);
    }

    RecommendationId of() {
        return new RecommendationId(recommendationId);
    }

    int turn() {
        return turn;
    }

    MemberId by() {
        return new MemberId(saidBy);
    }

    Instant at() {
        return saidAt;
    }
}
