package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.idea.WordDifference;
import org.folkmoot.idea.ui.DifferenceText;
import org.folkmoot.inquiryreport.ReportDetail;
import org.folkmoot.inquiryreport.ReportState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageSection;

/** A chapter of a report: its text, what those who run the inquiry can do with it, and what those inside say of it. */
class ChapterBlock extends PageSection {

    private final transient InquiryReportPageServices services;
    private final transient ReportDetail report;
    private final transient ReportDetail.Chapter chapter;
    private final transient Runnable changed;
    private final Div body = new Div();

    ChapterBlock(
            InquiryReportPageServices services, ReportDetail report, ReportDetail.Chapter chapter, Runnable changed) {
        super(chapter.title());
        this.services = services;
        this.report = report;
        this.chapter = chapter;
        this.changed = changed;
        addClassName("fm-chapter");
        add(body);
        show();
        if (report.inside()) add(new ChapterComments(services, report, chapter, changed));
    }

    private void show() {
        body.removeAll();
        body.add(
                chapter.words().isEmpty()
                        ? Parts.grey(getTranslation("inquiryreport.chapter.empty"))
                        : new ChapterText(chapter.words()));
        if (!report.runs() || report.state() == ReportState.PUBLISHED) return;
        var when = services.dates().moment(chapter.writtenAt());
        body.add(Parts.grey(
                chapter.assembled()
                        ? getTranslation("inquiryreport.chapter.assembled", when)
                        : getTranslation("inquiryreport.chapter.written", chapter.writtenBy(), when)));
        var actions =
                Parts.actions(named(Parts.button("inquiryreport.chapter.edit", "fm-secondary", this::edit), "edit"));
        if (chapter.assembling())
            actions.add(named(Parts.button("inquiryreport.chapter.again", "fm-quiet", this::askAgain), "again"));
        body.add(actions);
    }

    private NativeButton named(NativeButton button, String what) {
        button.getElement()
                .setAttribute(
                        "aria-label", getTranslation("inquiryreport.chapter." + what + ".label", chapter.title()));
        return button;
    }

    private void edit() {
        body.removeAll();
        var editor = new ChapterEditor(services, report.inquiry(), chapter, changed);
        body.add(editor);
        editor.focusText();
    }

    /** Shows what would stand there instead before it does. */
    private void askAgain() {
        var now = services.reports().preview(report.inquiry(), chapter.source());
        if (now.isEmpty()) {
            Notice.keep(getTranslation("inquiryreport.refusal.nothing-to-assemble"));
            return;
        }
        var difference = WordDifference.between(chapter.words(), now.get());
        if (difference.isNone()) {
            Notice.show(getTranslation("inquiryreport.chapter.again.same"));
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("inquiryreport.chapter.again.ask"));
        dialog.setText(new Div(
                new Paragraph(getTranslation("inquiryreport.chapter.again.text")), new DifferenceText(difference)));
        dialog.setConfirmText(getTranslation("inquiryreport.chapter.again"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shared.confirm.cancel"));
        dialog.addConfirmListener(click -> Parts.attempt(
                () -> services.reports().assemble(report.inquiry(), chapter.source(), chapter.revision()),
                "inquiryreport.chapter.again.done",
                changed));
        dialog.open();
    }
}
