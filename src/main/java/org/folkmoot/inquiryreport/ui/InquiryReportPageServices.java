package org.folkmoot.inquiryreport.ui;

import org.folkmoot.inquiryreport.InquiryReportDocuments;
import org.folkmoot.inquiryreport.InquiryReportService;
import org.folkmoot.inquiryreport.ReportCirculationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Dates;
import org.springframework.stereotype.Component;

/** What the screens of a report work with. */
@Component
record InquiryReportPageServices(
        InquiryReportService reports,
        ReportCirculationService circulation,
        InquiryReportDocuments documents,
        CurrentMember currentMember,
        Dates dates) {}
