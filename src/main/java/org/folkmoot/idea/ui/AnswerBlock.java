package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.idea.Answer;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;

/** The steering group's answer: what, when, why, and what happens next. */
class AnswerBlock extends Section {

    AnswerBlock(Answer answer, IdeaWords words, Dates dates) {
        addClassNames("fm-note", "fm-answer");
        var by = new Paragraph(getTranslation("idea.answer.by"));
        by.addClassName("fm-grey");
        add(
                new H2(getTranslation(
                        "idea.answer.title", words.outcome(answer.outcome()), dates.day(answer.answeredAt()))),
                by,
                RichTextView.show(answer.reason()));
        if (!answer.referredTo().isEmpty())
            add(new Paragraph(getTranslation("idea.answer.referred", answer.referredTo())));
        if (answer.reviewDate() != null)
            add(new Paragraph(getTranslation("idea.answer.review", dates.fullDay(answer.reviewDate()))));
        if (!answer.steer().isEmpty())
            add(new H3(getTranslation("idea.answer.next")), RichTextView.show(answer.steer()));
    }
}
