package org.folkmoot.inquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.ProposeInquiry;
import org.folkmoot.member.MemberId;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** The report of an inquiry and how far it is. */
@Entity
@Indexed
@Table(name = "inquiry_report")
class InquiryReport implements Findable {

    private static final int TEXT_MAX = 1_000_000;

    @Id
    private UUID inquiryId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = ProposeInquiry.QUESTION_MAX)
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReportState state;

    private @Nullable Instant commentsUntil;

    private @Nullable Instant publishedAt;

    @Column(length = TEXT_MAX)
    private @Nullable String publishedText;

    @Column(nullable = false, updatable = false)
    private UUID begunBy;

    @Column(nullable = false, updatable = false)
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected InquiryReport() {}

    InquiryReport(InquiryRoom room, MemberId by, Instant now) {
        this.inquiryId = room.id().value();
        this.question = room.question();
        this.state = ReportState.DRAFT;
        this.begunBy = by.value();
        this.begunAt = now;
    }

    /** @throws RefusedException PUBLISHED_ALREADY */
    void requireOpen() {
        if (state == ReportState.PUBLISHED) throw new RefusedException(InquiryreportRefusal.PUBLISHED_ALREADY);
    }

    /** Again gives those inside the days anew. @throws RefusedException PUBLISHED_ALREADY */
    void circulate(Instant until) {
        requireOpen();
        state = ReportState.CIRCULATED;
        commentsUntil = until;
    }

    /** @param text all chapters, for the index, which takes the first {@link #TEXT_MAX} characters. @throws RefusedException PUBLISHED_ALREADY, NOT_CIRCULATED */
    void publish(String asked, String text, Instant now) {
        requireOpen();
        if (state != ReportState.CIRCULATED) throw new RefusedException(InquiryreportRefusal.NOT_CIRCULATED);
        state = ReportState.PUBLISHED;
        question = asked;
        publishedAt = now;
        publishedText = text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    boolean takesCommentsAt(Instant now) {
        return state == ReportState.CIRCULATED && commentsUntil != null && now.isBefore(commentsUntil);
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(SearchKind.INQUIRY_REPORT, question)
                .text(publishedText == null ? "" : publishedText)
                .on(publishedAt == null ? begunAt : publishedAt)
                .everyone(publishedText != null);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    String question() {
        return question;
    }

    ReportState state() {
        return state;
    }

    boolean published() {
        return state == ReportState.PUBLISHED;
    }

    @Nullable
    Instant commentsUntil() {
        return commentsUntil;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
