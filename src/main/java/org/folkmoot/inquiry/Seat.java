package org.folkmoot.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A seat in an inquiry, from when to when. {@code standing} is true or null, never false: the unique key over inquiry,
 * member and standing lets one seat stand and any number lie in the past.
 */
@Entity
@Table(name = "inquiry_seat")
class Seat {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private Instant takenAt;

    private @Nullable Instant leftAt;

    private @Nullable Instant contributedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(InquiryId inquiry, MemberId member, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.memberId = member.value();
        this.takenAt = now;
        this.standing = true;
    }

    void leave(Instant now) {
        leftAt = now;
        standing = null;
    }

    boolean hasContributed() {
        return contributedAt != null;
    }

    void contributed(Instant at) {
        contributedAt = at;
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
