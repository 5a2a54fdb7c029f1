package org.folkmoot.inquiryreport;

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

/** A report as it was sent round or published, by whom, and why early. Written once. */
@Entity
@Table(name = "report_version")
class ReportVersion {

    static final int REASON_MAX = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private @Nullable Boolean published;

    @Column(updatable = false)
    private @Nullable Instant commentsUntil;

    @Column(nullable = false, updatable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportVersion() {}

    private ReportVersion(
            InquiryId inquiry, int number, @Nullable Instant commentsUntil, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.number = number;
        this.published = commentsUntil == null ? Boolean.TRUE : null;
        this.commentsUntil = commentsUntil;
        this.reason = reason;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    static ReportVersion circulated(InquiryId inquiry, int number, Instant commentsUntil, MemberId by, Instant now) {
        return new ReportVersion(inquiry, number, commentsUntil, "", by, now);
    }

    /** @param reason why before everybody could comment, or empty */
    static ReportVersion published(InquiryId inquiry, int number, String reason, MemberId by, Instant now) {
        return new ReportVersion(inquiry, number, null, reason, by, now);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    boolean published() {
        return published != null;
    }

    @Nullable
    Instant commentsUntil() {
        return commentsUntil;
    }

    String reason() {
        return reason;
    }

    MemberId madeBy() {
        return new MemberId(madeBy);
    }

    Instant madeAt() {
        return madeAt;
    }
}
