package org.folkmoot.inquiryreport;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportVersionChapters extends Repository<ReportVersionChapter, UUID> {

    ReportVersionChapter save(ReportVersionChapter row);
}
