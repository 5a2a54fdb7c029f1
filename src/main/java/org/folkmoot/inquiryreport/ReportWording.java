package org.folkmoot.inquiryreport;

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

/** A chapter as somebody saved it. Written once. */
@Entity
@Table(name = "report_wording")
class ReportWording {

    static final int WORDS_MAX = 200_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID chapterId;

    @Column(updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(updatable = false)
    private boolean assembled;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportWording() {}

    ReportWording(
            ReportChapterId chapter, int revision, String words, boolean assembled, MemberId writtenBy, Instant now) {
        this.id = Ids.next();
        this.chapterId = chapter.value();
        this.revision = revision;
        this.words = words;
        this.assembled = assembled;
        this.writtenBy = writtenBy.value();
        this.writtenAt = now;
    }

    ReportChapterId chapter() {
        return new ReportChapterId(chapterId);
    }

    int revision() {
        return revision;
    }

    String words() {
        return words;
    }

    boolean assembled() {
        return assembled;
    }

    MemberId writtenBy() {
        return new MemberId(writtenBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
