package org.folkmoot.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That whoever runs an inquiry fixed the order of its issues, and why. It stands until it is taken back; the row stays. */
@Entity
@Table(name = "issue_fixed_order")
class FixedOrder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false, length = FixOrder.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID fixedBy;

    @Column(nullable = false, updatable = false)
    private Instant fixedAt;

    /** True or null, never false. */
    private @Nullable Boolean standing;

    private @Nullable UUID takenBackBy;

    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected FixedOrder() {}

    FixedOrder(InquiryId inquiry, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.reason = reason;
        this.fixedBy = by.value();
        this.fixedAt = now;
        this.standing = true;
    }

    void takeBack(MemberId by, Instant now) {
        standing = null;
        takenBackBy = by.value();
        takenBackAt = now;
    }

    UUID id() {
        return id;
    }

    String reason() {
        return reason;
    }

    MemberId fixedBy() {
        return new MemberId(fixedBy);
    }

    Instant fixedAt() {
        return fixedAt;
    }

    boolean stands() {
        return standing != null;
    }

    @Nullable
    Instant takenBackAt() {
        return takenBackAt;
    }
}
