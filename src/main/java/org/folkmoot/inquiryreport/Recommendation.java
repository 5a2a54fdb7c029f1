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
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What an inquiry recommends, to whom; beside it the newest answer, changed in the transaction that writes the answer's row. */
@Entity
@Table(name = "inquiry_recommendation")
class Recommendation {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(updatable = false)
    private int place;

    @Column(nullable = false, length = WriteRecommendation.WORDS_MAX)
    private String words;

    @Column(nullable = false, length = WriteRecommendation.TO_MAX)
    private String addressedTo;

    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable UUID takenOutBy;

    private @Nullable Instant takenOutAt;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private RecommendationReply reply;

    @Column(nullable = false, length = AnswerRecommendation.OWNER_MAX)
    private String ownerName;

    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate visitOn;

    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(InquiryId inquiry, int place, WriteRecommendation asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.place = place;
        this.words = asked.words();
        this.addressedTo = asked.addressedTo();
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
        this.reply = RecommendationReply.NONE;
        this.ownerName = "";
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void change(WriteRecommendation asked, int seen, MemberId by, Instant now) {
        if (revision != seen) throw new RefusedException(InquiryreportRefusal.CHANGED_MEANWHILE);
        words = asked.words();
        addressedTo = asked.addressedTo();
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    /** Twice is once. */
    void takeOut(MemberId by, Instant now) {
        if (takenOutAt != null) return;
        takenOutBy = by.value();
        takenOutAt = now;
    }

    /** @param seen turn of the answer the person read, 0 for none. @throws RefusedException CHANGED_MEANWHILE */
    RecommendationAnswer answer(AnswerRecommendation asked, int seen, MemberId by, Instant now) {
        if (turn != seen) throw new RefusedException(InquiryreportRefusal.CHANGED_MEANWHILE);
        turn++;
        reply = asked.reply();
        ownerName = asked.owner();
        dueOn = asked.due();
        visitOn = asked.visit();
        doneOn = asked.done();
        return new RecommendationAnswer(id(), turn, asked, by, now);
    }

    boolean standing() {
        return takenOutAt == null;
    }

    RecommendationId id() {
        return new RecommendationId(id);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    int place() {
        return place;
    }

    RecommendationLine line(int number, String question, LocalDate today) {
        return new RecommendationLine(
                id(),
                inquiry(),
                question,
                number,
                words,
                addressedTo,
                revision,
                turn,
                reply,
                ownerName,
                dueOn,
                visitOn,
                doneOn,
                dueOn != null && doneOn == null && reply != RecommendationReply.NO && dueOn.isBefore(today));
    }

    String words() {
        return words;
    }

    String addressedTo() {
        return addressedTo;
    }
}
