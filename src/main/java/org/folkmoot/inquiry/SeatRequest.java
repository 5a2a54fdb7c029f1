package org.folkmoot.inquiry;

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

/** Somebody who is asked into an inquiry, asks to come in, or waits for a seat. {@code standing} as in {@link Seat}. */
@Entity
@Table(name = "inquiry_seat_request")
class SeatRequest {

    static final int WORDS_MAX = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private SeatRequestKind kind;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private SeatRequestState state;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    @Column(nullable = false)
    private UUID askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Instant waitsSince;

    private @Nullable UUID answeredBy;

    private @Nullable Instant answeredAt;

    @Column(nullable = false, length = WORDS_MAX)
    private String answer = "";

    private @Nullable Boolean standing = true;

    @SuppressWarnings("NullAway.Init")
    protected SeatRequest() {}

    SeatRequest(InquiryId inquiry, MemberId member, SeatRequestKind kind, String words, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.memberId = member.value();
        this.kind = kind;
        this.state = SeatRequestState.OPEN;
        this.words = words;
        this.askedBy = by.value();
        this.askedAt = now;
        if (kind == SeatRequestKind.WAITING) this.waitsSince = now;
    }

    /** May come in, but there is no seat yet. */
    void waits(Instant now) {
        kind = SeatRequestKind.WAITING;
        waitsSince = now;
    }

    /** @param why in a sentence, or empty */
    void end(SeatRequestState became, String why, MemberId by, Instant now) {
        state = became;
        answer = why;
        answeredBy = by.value();
        answeredAt = now;
        standing = null;
    }

    /** The person's own words go with them. */
    void forgetWords() {
        words = "";
    }

    SeatRequestId id() {
        return new SeatRequestId(id);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    SeatRequestKind kind() {
        return kind;
    }

    boolean stands() {
        return state == SeatRequestState.OPEN;
    }

    String words() {
        return words;
    }

    Instant askedAt() {
        return askedAt;
    }
}
