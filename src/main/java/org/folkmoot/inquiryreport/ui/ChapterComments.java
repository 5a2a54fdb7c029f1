package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.folkmoot.inquiryreport.ReportCirculationService;
import org.folkmoot.inquiryreport.ReportDetail;
import org.folkmoot.inquiryreport.ReportState;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;

/** What those inside say of a chapter, each answered or ticked off by those who run the inquiry. */
class ChapterComments extends Div {

    private final transient InquiryReportPageServices services;
    private final transient ReportDetail report;
    private final transient ReportDetail.Chapter chapter;
    private final transient Runnable changed;

    ChapterComments(
            InquiryReportPageServices services, ReportDetail report, ReportDetail.Chapter chapter, Runnable changed) {
        this.services = services;
        this.report = report;
        this.chapter = chapter;
        this.changed = changed;
        addClassNames("fm-chapter-comments", "fm-no-print");
        if (!chapter.comments().isEmpty()) {
            var list = new UnorderedList();
            chapter.comments().forEach(one -> list.add(comment(one)));
            add(
                    new H3(getTranslation(
                            "inquiryreport.comments.title", chapter.comments().size())),
                    list);
        }
        if (report.commentsOpen()) add(compose());
    }

    private ListItem comment(ReportDetail.Comment one) {
        var item = new ListItem();
        item.add(
                RichTextView.show(one.words()),
                Parts.grey(getTranslation(
                        "inquiryreport.comment.by",
                        one.writtenBy().isEmpty() ? getTranslation("inquiryreport.somebody") : one.writtenBy(),
                        services.dates().moment(one.writtenAt()))));
        var answer = one.answer();
        if (answer.isPresent()) {
            item.add(new Pill(
                    getTranslation(
                            answer.get().isEmpty() ? "inquiryreport.comment.ticked" : "inquiryreport.comment.answered",
                            one.settledBy()),
                    Pill.Tone.GOOD));
            if (!answer.get().isEmpty()) item.add(RichTextView.show(answer.get()));
        } else if (report.runs() && report.state() != ReportState.PUBLISHED) item.add(answering(one));
        else item.add(new Pill(getTranslation("inquiryreport.comment.waits"), Pill.Tone.WAITING));
        return item;
    }

    private Div answering(ReportDetail.Comment one) {
        var answer = new TextArea(getTranslation("inquiryreport.comment.answer"));
        var send = Parts.button(
                "inquiryreport.comment.answer.do",
                "fm-secondary",
                () -> FieldErrors.on(answer, () -> Texts.block(answer.getValue(), ReportCirculationService.COMMENT_MAX))
                        .ifPresent(words -> settle(one, words)));
        var tick = Parts.button("inquiryreport.comment.tick", "fm-quiet", () -> settle(one, ""));
        return Parts.form(answer, Parts.actions(send, tick));
    }

    private void settle(ReportDetail.Comment one, String words) {
        Parts.attempt(
                () -> services.circulation().settle(report.inquiry(), one.id(), words),
                "inquiryreport.comment.settled",
                changed);
    }

    private Div compose() {
        var words = new TextArea(getTranslation("inquiryreport.comment.write", chapter.title()));
        words.setMaxLength(ReportCirculationService.COMMENT_MAX);
        var send = Parts.button(
                "inquiryreport.comment.send",
                "fm-secondary",
                () -> FieldErrors.on(words, () -> Texts.block(words.getValue(), ReportCirculationService.COMMENT_MAX))
                        .ifPresent(text -> send(words, text)));
        return Parts.form(words, Parts.actions(send));
    }

    /** What was typed stays where it is when a rule says no. */
    private void send(TextArea field, String text) {
        try {
            services.circulation().comment(report.inquiry(), chapter.id(), text);
        } catch (RefusedException refused) {
            FieldErrors.show(field, getTranslation(refused.refusal().key(), refused.arguments()));
            return;
        }
        Notice.show(getTranslation("inquiryreport.comment.sent"));
        changed.run();
    }
}
