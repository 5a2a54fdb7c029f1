package org.folkmoot.inquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What somebody inside says of a chapter, and what was answered: once. An empty answer ticks it off. */
@Entity
@Table(name = "report_comment")
class ReportComment {

    static final int WORDS_MAX = 2000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private UUID chapterId;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(length = WORDS_MAX)
    private @Nullable String answer;

    private @Nullable UUID settledBy;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportComment() {}

    ReportComment(InquiryId inquiry, ReportChapterId chapter, String words, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.chapterId = chapter.value();
        this.words = words;
        this.writtenBy = by.value();
        this.writtenAt = now;
    }

    /** @throws RefusedException SETTLED_ALREADY */
    void settle(String said, MemberId by, Instant now) {
        if (settledAt != null) throw new RefusedException(InquiryreportRefusal.SETTLED_ALREADY);
        answer = said;
        settledBy = by.value();
        settledAt = now;
    }

    ReportCommentId id() {
        return new ReportCommentId(id);
    }

    ReportChapterId chapter() {
        return new ReportChapterId(chapterId);
    }

    String words() {
        return words;
    }

    MemberId writtenBy() {
        return new MemberId(writtenBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Empty text when it was ticked off; nothing while it waits. */
    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<MemberId> settledBy() {
        return Optional.ofNullable(settledBy).map(MemberId::new);
    }
}
