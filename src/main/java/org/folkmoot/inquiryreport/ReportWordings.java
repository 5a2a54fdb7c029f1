package org.folkmoot.inquiryreport;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportWordings extends Repository<ReportWording, UUID> {

    ReportWording saveAndFlush(ReportWording row);

    List<ReportWording> findByChapterIdOrderByRevisionAsc(UUID chapterId);

    /** Those that hold now. */
    @Query("""
            select w from ReportWording w, ReportChapter c
            where c.inquiryId = :inquiryId and w.chapterId = c.id and w.revision = c.revision""")
    List<ReportWording> standingIn(UUID inquiryId);

    /** Those of one version. */
    @Query("""
            select w from ReportWording w, ReportVersionChapter v
            where v.versionId = :versionId and w.chapterId = v.chapterId and w.revision = v.revision""")
    List<ReportWording> ofVersion(UUID versionId);
}
