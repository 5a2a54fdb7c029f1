package org.folkmoot.issue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.folkmoot.issue.GroupPlace;
import org.folkmoot.issue.IssueBoard;
import org.folkmoot.issue.IssueId;
import org.folkmoot.issue.IssueLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;

/** One issue: where it stands and how far people agree about that, the solutions on it, what one may do. */
class IssueItem extends ListItem {

    IssueItem(IssueBoard board, IssueLine issue, IssueDoing doing, Dates dates) {
        addClassName("fm-issue");
        var place = new Span(issue.place() == 0 ? "" : IssueWords.place(issue.place(), issue.shared()));
        place.addClassNames("fm-issue-place", "fm-number");
        var body = new Div(new H3(issue.title()));
        body.addClassName("fm-issue-body");
        if (!issue.about().isEmpty()) body.add(RichTextView.show(issue.about()));
        var computed = issue.computed();
        if (computed != null) body.add(computed(board, issue, computed));
        if (!issue.solutions().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("fm-solutions");
            list.getElement().setAttribute("aria-label", getTranslation("issue.solutions-of", issue.title()));
            issue.solutions().forEach(line -> list.add(new SolutionItem(board.room(), issue, line, doing, dates)));
            body.add(list);
        }
        body.add(buttons(board, issue, doing, dates));
        add(place, body);
    }

    private Div computed(IssueBoard board, IssueLine issue, GroupPlace<IssueId> computed) {
        var rows = new UnorderedList();
        computed.spread()
                .twicePlaces()
                .forEach((place, people) ->
                        rows.add(new ListItem(getTranslation("issue.spread.row", GroupPlace.halved(place), people))));
        var details = new NativeDetails(
                IssueWords.computed(computed, this), new Div(new Paragraph(getTranslation("issue.spread.rule")), rows));
        details.addClassNames("fm-rule", "fm-grey");
        var part = new Div();
        if (board.isFixed()) {
            var beside = new Paragraph(
                    getTranslation("issue.computed.place", IssueWords.place(computed.place(), computed.shared())));
            beside.addClassName("fm-grey");
            part.add(beside);
        }
        part.add(details);
        return part;
    }

    private Div buttons(IssueBoard board, IssueLine issue, IssueDoing doing, Dates dates) {
        var room = board.room();
        var buttons = new Div();
        buttons.addClassName("fm-issue-buttons");
        if (room.inside() && room.underWay()) {
            buttons.add(IssueDoing.quiet(
                    this, "issue.solution.add", issue.title(), () -> new SolutionDialog(doing, issue, null).open()));
            buttons.add(
                    IssueDoing.quiet(this, "issue.reword", issue.title(), () -> new IssueDialog(doing, issue).open()));
            if (room.runs() && !board.closed() && board.issues().size() > 1)
                buttons.add(IssueDoing.quiet(
                        this,
                        "issue.merge",
                        issue.title(),
                        () -> new MergeIssueDialog(doing, issue, board.issues()).open()));
            if (!board.closed() && issue.solutions().isEmpty())
                buttons.add(IssueDoing.quiet(
                        this,
                        "issue.remove",
                        issue.title(),
                        () -> doing.now(
                                () -> doing.issues().remove(doing.id(), issue.id()), getTranslation("issue.removed"))));
        }
        if (issue.revision() > 1)
            buttons.add(IssueDoing.quiet(
                    this,
                    "issue.wordings",
                    issue.title(),
                    () -> new WordingsDialog(doing.issues().wordings(doing.id(), issue.id()), dates).open()));
        buttons.setVisible(buttons.getComponentCount() > 0);
        return buttons;
    }
}
