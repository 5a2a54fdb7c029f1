package org.folkmoot.inquiryreport;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportVersions extends Repository<ReportVersion, UUID> {

    ReportVersion saveAndFlush(ReportVersion row);

    List<ReportVersion> findByInquiryIdOrderByNumberAsc(UUID inquiryId);
}
