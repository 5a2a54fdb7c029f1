package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.inquiryreport.ReportCirculationService;
import org.folkmoot.inquiryreport.ReportDetail;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks before a report is published, and why where those inside could still comment. */
class PublishDialog extends Dialog {

    PublishDialog(InquiryReportPageServices services, ReportDetail report, Runnable changed) {
        setHeaderTitle(getTranslation("inquiryreport.publish.ask"));
        add(new Paragraph(getTranslation("inquiryreport.publish.text")));
        var early = report.commentsOpen() && report.commenting() < report.people();
        var reason = new TextField(getTranslation("inquiryreport.publish.reason"));
        reason.setWidthFull();
        if (early) {
            reason.setRequiredIndicatorVisible(true);
            reason.setAutofocus(true);
            add(
                    new Paragraph(getTranslation("inquiryreport.publish.early", report.commenting(), report.people())),
                    reason);
        }
        getFooter()
                .add(
                        Parts.button("shared.confirm.cancel", "fm-quiet", this::close),
                        Parts.button(
                                "inquiryreport.publish",
                                "fm-primary",
                                () -> FieldErrors.on(
                                                reason,
                                                () -> early
                                                        ? Texts.line(
                                                                reason.getValue(), ReportCirculationService.REASON_MAX)
                                                        : "")
                                        .ifPresent(why -> {
                                            close();
                                            Parts.attempt(
                                                    () -> services.circulation().publish(report.inquiry(), why),
                                                    "inquiryreport.publish.done",
                                                    changed);
                                        })));
    }
}
