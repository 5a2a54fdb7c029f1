package org.folkmoot.inquiryreport;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Published reports can be found. */
@Component
class InquiryReportSearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.INQUIRY_REPORT;
    }

    @Override
    public Class<?> entity() {
        return InquiryReport.class;
    }

    @Override
    public String path(String id) {
        return "inquiries/" + id + "/report";
    }
}
