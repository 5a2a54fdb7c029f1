package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.idea.Answer;
import org.folkmoot.idea.MergedIdea;
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
        if (!answer.owner().isEmpty()) add(new Paragraph(getTranslation("idea.answer.owner", answer.owner())));
        if (!answer.firstAction().isEmpty())
            add(new Paragraph(getTranslation("idea.answer.first-action", answer.firstAction())));
        if (answer.mergedInto() != null) add(goesOnIn(answer.mergedInto()));
        if (!answer.referredTo().isEmpty()) add(referred(answer));
        if (answer.reviewDate() != null)
            add(new Paragraph(getTranslation("idea.answer.review", dates.fullDay(answer.reviewDate()))));
        if (!answer.steer().isEmpty())
            add(new H3(getTranslation("idea.answer.next")), RichTextView.show(answer.steer()));
    }

    private Paragraph goesOnIn(MergedIdea target) {
        if (target.title().isEmpty()) return new Paragraph(getTranslation("idea.answer.merged.hidden"));
        return new Paragraph(
                new Text(getTranslation("idea.answer.merged") + " "),
                new Anchor(IdeaNavigation.idea(target.id()), target.title()));
    }

    private Paragraph referred(Answer answer) {
        var words = getTranslation("idea.answer.referred", answer.referredTo());
        return answer.referredLink().isEmpty()
                ? new Paragraph(words)
                : new Paragraph(new Anchor(answer.referredLink(), words));
    }
}
