package org.folkmoot.inquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Which wording of a chapter stood in a version. Written once. */
@Entity
@Table(name = "report_version_chapter")
class ReportVersionChapter {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID versionId;

    @Column(nullable = false, updatable = false)
    private UUID chapterId;

    @Column(updatable = false)
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected ReportVersionChapter() {}

    ReportVersionChapter(ReportVersion of, ReportChapter chapter) {
        this.id = Ids.next();
        this.versionId = of.id();
        this.chapterId = chapter.id().value();
        this.revision = chapter.revision();
    }
}
