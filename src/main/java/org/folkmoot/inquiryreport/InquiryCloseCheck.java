package org.folkmoot.inquiryreport;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.InquiryStepCheck;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** An inquiry closes with a published report, and when something is said of each kind it is asked for. */
@Component
class InquiryCloseCheck implements InquiryStepCheck {

    private final InquiryReports reports;
    private final InquiryCloseEntries entries;

    InquiryCloseCheck(InquiryReports reports, InquiryCloseEntries entries) {
        this.reports = reports;
        this.entries = entries;
    }

    @Override
    public void check(InquiryId inquiry, InquiryStage entered) {
        if (entered != InquiryStage.CLOSED) return;
        if (reports.findById(inquiry.value()).filter(InquiryReport::published).isEmpty())
            throw new RefusedException(InquiryreportRefusal.REPORT_NOT_PUBLISHED);
        var said = entries.standingIn(List.of(inquiry.value())).stream()
                .map(InquiryCloseEntry::kind)
                .collect(Collectors.toSet());
        for (var kind : CloseKind.values()) if (!said.contains(kind)) throw new RefusedException(kind.missing());
    }
}
