package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiryreport.InquiryReportService;
import org.folkmoot.inquiryreport.ReportDetail;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** Puts a chapter into words. When a colleague saved first, theirs is shown and what was typed stays. */
class ChapterEditor extends Div {

    private final transient InquiryReportPageServices services;
    private final transient InquiryId inquiry;
    private final transient ReportDetail.Chapter chapter;
    private final transient Runnable done;
    private final TextArea words;
    private final Div theirs = new Div();
    private int seen;

    ChapterEditor(InquiryReportPageServices services, InquiryId inquiry, ReportDetail.Chapter chapter, Runnable done) {
        this.services = services;
        this.inquiry = inquiry;
        this.chapter = chapter;
        this.done = done;
        this.seen = chapter.revision();
        words = new TextArea(chapter.title());
        words.setHelperText(getTranslation("inquiryreport.chapter.help"));
        words.setValue(chapter.words());
        words.setMinRows(12);
        theirs.getElement().setAttribute("role", "alert");
        add(Parts.form(
                words,
                theirs,
                Parts.actions(
                        Parts.button("inquiryreport.save", "fm-primary", this::save),
                        Parts.button("inquiryreport.cancel", "fm-quiet", done))));
    }

    void focusText() {
        words.focus();
    }

    private void save() {
        FieldErrors.on(words, () -> Texts.optionalBlock(words.getValue(), InquiryReportService.WORDS_MAX))
                .ifPresent(text -> {
                    try {
                        services.reports().write(inquiry, chapter.id(), text, seen);
                        Notice.show(getTranslation("inquiryreport.saved"));
                        done.run();
                    } catch (RefusedException refused) {
                        showTheirs(refused);
                    }
                });
    }

    private void showTheirs(RefusedException refused) {
        theirs.removeAll();
        theirs.addClassName("fm-note");
        theirs.add(new Paragraph(getTranslation(refused.refusal().key(), refused.arguments())));
        services.reports().find(inquiry).stream()
                .flatMap(now -> now.chapters().stream())
                .filter(one -> one.id().equals(chapter.id()))
                .forEach(now -> {
                    seen = now.revision();
                    theirs.add(
                            new H3(getTranslation("inquiryreport.chapter.theirs", now.writtenBy())),
                            new ChapterText(now.words()));
                });
    }
}
