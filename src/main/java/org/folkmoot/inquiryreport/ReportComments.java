package org.folkmoot.inquiryreport;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportComments extends Repository<ReportComment, UUID> {

    ReportComment save(ReportComment row);

    List<ReportComment> findByInquiryIdOrderByWrittenAtAscIdAsc(UUID inquiryId);
}
