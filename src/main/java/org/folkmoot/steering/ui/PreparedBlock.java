package org.folkmoot.steering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.steering.PreparedDecision;

/** A prepared decision as it will be read, and what may be done with it. */
class PreparedBlock extends Div {

    PreparedBlock(PreparedDecision decision, IdeaWords words, Dates dates) {
        addClassNames("fm-note", "fm-prepared");
        var answer = decision.answer();
        var by = new Paragraph(
                getTranslation("steering.decision.by", decision.preparedBy(), dates.moment(decision.preparedAt())));
        by.addClassName("fm-grey");
        add(new Paragraph(words.pill(answer.outcome())), RichTextView.show(answer.reason()));
        if (decision.corrects()) add(new Paragraph(getTranslation("steering.decision.corrects")));
        if (!decision.owner().isEmpty())
            add(new Paragraph(getTranslation("steering.decision.owner", decision.owner())));
        if (!answer.firstAction().isEmpty())
            add(new Paragraph(getTranslation("steering.decision.first-action", answer.firstAction())));
        var into = decision.into();
        if (into != null)
            add(new Paragraph(
                    new Text(getTranslation("steering.decision.merged") + " "),
                    new Anchor(IdeaNavigation.idea(into.id()), into.title())));
        if (!answer.referredTo().isEmpty())
            add(new Paragraph(getTranslation("steering.decision.referred", answer.referredTo())));
        if (answer.reviewDate() != null)
            add(new Paragraph(getTranslation("steering.decision.review", dates.fullDay(answer.reviewDate()))));
        if (!answer.steer().isEmpty())
            add(new H3(getTranslation("steering.decision.steer")), RichTextView.show(answer.steer()));
        add(by);
    }

    void actions(Runnable change, Runnable remove) {
        var first = button("steering.decision.change", "fm-secondary", change);
        first.getElement().setAttribute("data-key", "d");
        var line = new Div(first, button("steering.decision.remove", "fm-quiet", remove));
        line.addClassName("fm-actions");
        add(line);
    }

    /** For a place where nothing else says what this is, and who sees it. */
    PreparedBlock introduced() {
        addComponentAsFirst(new H3(getTranslation("steering.decision.title")));
        add(new Paragraph(getTranslation("steering.decision.private")));
        return this;
    }

    /** Something to read below it. */
    void note(Component part) {
        add(part);
    }

    private Button button(String key, String className, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addClassName(className);
        return button;
    }
}
