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

/** Somebody who leads an inquiry, from when to when, and who put them there. {@code standing} as in {@link Seat}. */
@Entity
@Table(name = "inquiry_lead")
class InquiryLead {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    /** 1 or 2; one lead stands in each. */
    @Column(nullable = false)
    private int slot;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private UUID assignedBy;

    @Column(nullable = false)
    private Instant assignedAt;

    private @Nullable Instant endedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected InquiryLead() {}

    InquiryLead(InquiryId inquiry, int slot, MemberId member, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.slot = slot;
        this.memberId = member.value();
        this.assignedBy = by.value();
        this.assignedAt = now;
        this.standing = true;
    }

    void stepDown(Instant now) {
        endedAt = now;
        standing = null;
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    int slot() {
        return slot;
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
