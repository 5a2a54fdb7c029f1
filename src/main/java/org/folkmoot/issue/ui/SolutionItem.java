package org.folkmoot.issue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.issue.IssueLine;
import org.folkmoot.issue.SolutionCost.Level;
import org.folkmoot.issue.SolutionLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;

/** One solution under its issue, with what became of it and what one may do with it. */
class SolutionItem extends ListItem {

    SolutionItem(InquiryRoom room, IssueLine issue, SolutionLine line, IssueDoing doing, Dates dates) {
        var text = line.text();
        setId("solution-" + line.id().value());
        getElement().setAttribute("tabindex", "-1");
        var name = new Span(getTranslation("issue.solution.name", line.letter(), text.title()));
        name.addClassName("fm-strong");
        var head = new Div(name);
        head.addClassName("fm-issue-line");
        if (text.earlyWin()) head.add(new Pill(getTranslation("issue.early-win"), Pill.Tone.GOOD));
        add(head);
        if (!text.rationale().isEmpty()) add(RichTextView.show(text.rationale()));
        var facts = new Div();
        facts.addClassNames("fm-grey", "fm-issue-facts");
        if (text.cost().level() != Level.UNKNOWN)
            facts.add(fact("issue.solution.costs", IssueWords.cost(text.cost(), this)));
        if (!text.benefit().isEmpty()) facts.add(fact("issue.solution.brings", text.benefit()));
        if (!line.lead().isEmpty()) facts.add(fact("issue.solution.led", line.lead()));
        else if (text.lead() != null) facts.add(new Span(getTranslation("issue.solution.led-inside")));
        add(facts);
        add(became(line, dates), buttons(room, issue, line, doing));
    }

    private Span fact(String key, String value) {
        return new Span(getTranslation(key, value));
    }

    private Div became(SolutionLine line, Dates dates) {
        var became = new Div();
        became.addClassName("fm-issue-line");
        var idea = line.idea();
        if (idea != null) became.add(new Anchor(IdeaNavigation.idea(idea), getTranslation("issue.solution.is-idea")));
        var action = line.actionAt();
        if (action != null) became.add(new Span(getTranslation("issue.solution.is-action", dates.day(action))));
        became.setVisible(idea != null || action != null);
        return became;
    }

    private Div buttons(InquiryRoom room, IssueLine issue, SolutionLine line, IssueDoing doing) {
        var title = line.text().title();
        var buttons = new Div();
        buttons.addClassName("fm-issue-buttons");
        if (room.runs() && room.stage() != InquiryStage.CLOSED) {
            if (line.idea() == null)
                buttons.add(IssueDoing.quiet(
                        this,
                        "issue.solution.to-idea",
                        title,
                        () -> doing.now(
                                () -> doing.solutions().putForward(doing.id(), line.id()),
                                getTranslation("issue.solution.idea-made"))));
            if (line.actionAt() == null)
                buttons.add(IssueDoing.quiet(
                        this,
                        "issue.solution.to-action",
                        title,
                        () -> doing.now(
                                () -> doing.solutions().makeAction(doing.id(), line.id()),
                                getTranslation("issue.solution.action-made"))));
        }
        if (room.inside() && room.underWay()) {
            buttons.add(IssueDoing.quiet(
                    this, "issue.solution.change", title, () -> new SolutionDialog(doing, issue, line).open()));
            if (line.idea() == null && line.actionAt() == null)
                buttons.add(IssueDoing.quiet(
                        this,
                        "issue.solution.remove",
                        title,
                        () -> Confirm.ask(
                                getTranslation("issue.solution.remove.ask", title),
                                getTranslation("issue.solution.remove.about"),
                                getTranslation("issue.solution.remove"),
                                () -> doing.now(
                                        () -> doing.solutions().remove(doing.id(), line.id()),
                                        getTranslation("issue.solution.removed")))));
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
        return buttons;
    }
}
