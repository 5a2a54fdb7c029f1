package org.folkmoot.inquiryreport.ui;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.ui.InquiryPage;

/** The only place that builds these routes. */
final class InquiryReportNavigation {

    static final String REPORT = InquiryPage.INQUIRY + "/report";
    static final String PRINT = REPORT + "/print";
    static final String RECOMMENDATIONS = InquiryPage.INQUIRY + "/recommendations";
    static final String CLOSE = InquiryPage.INQUIRY + "/close";
    static final String ALL_RECOMMENDATIONS = "recommendations";
    static final String METRICS = "inquiries/metrics";

    private InquiryReportNavigation() {}

    static String report(InquiryId id) {
        return InquiryPage.link(id) + "/report";
    }

    static String print(InquiryId id) {
        return report(id) + "/print";
    }

    /** What changed between two versions; 0 is the text as it stands now. */
    static String changes(InquiryId id, int before, int after) {
        return report(id) + "?before=" + before + "&after=" + after;
    }

    static String recommendations(InquiryId id) {
        return InquiryPage.link(id) + "/recommendations";
    }

    static String close(InquiryId id) {
        return InquiryPage.link(id) + "/close";
    }
}
