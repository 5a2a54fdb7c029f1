package org.folkmoot.inquiryreport;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportChapters extends Repository<ReportChapter, UUID> {

    ReportChapter saveAndFlush(ReportChapter row);

    List<ReportChapter> findByInquiryIdOrderByPlaceAscIdAsc(UUID inquiryId);
}
