package org.folkmoot.inquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One chapter: where it stands and which of its wordings holds. */
@Entity
@Table(name = "report_chapter")
class ReportChapter {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    private int place;

    @Column(nullable = false, updatable = false, length = 80)
    private String source;

    @Column(nullable = false, length = 120)
    private String title;

    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected ReportChapter() {}

    ReportChapter(InquiryId inquiry, int place, String source, String title) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.place = place;
        this.source = source;
        this.title = title;
        this.revision = 1;
    }

    /** @param seen the wording the person read. @throws RefusedException CHANGED_MEANWHILE */
    int reword(int seen) {
        if (revision != seen) throw new RefusedException(InquiryreportRefusal.CHANGED_MEANWHILE);
        return ++revision;
    }

    ReportChapterId id() {
        return new ReportChapterId(id);
    }

    String source() {
        return source;
    }

    String title() {
        return title;
    }

    int place() {
        return place;
    }

    int revision() {
        return revision;
    }
}
