package org.folkmoot.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.issue.IssueService;

/** On an inquiry's page: the first three issues, how many orders are in, what to do now. */
@org.springframework.stereotype.Component
class IssuesSection implements InquirySection {

    private static final int FIRST = 3;

    private final IssueService issues;

    IssuesSection(IssueService issues) {
        this.issues = issues;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "issue.page";
    }

    @Override
    public Optional<String> pageFor(String about, InquiryId inquiry) {
        return about.equals("issues") || about.equals("solutions")
                ? Optional.of(IssueNavigation.issues(inquiry))
                : Optional.empty();
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var board = issues.find(room.id());
        if (board.issues().isEmpty() && !room.underWay()) return Optional.empty();
        var part = new Div();
        part.addClassName("fm-issue-section");
        part.add(new Paragraph(IssueWords.now(board, part)));
        if (!board.issues().isEmpty()) {
            var list = new UnorderedList();
            board.issues().stream().limit(FIRST).forEach(issue -> list.add(new ListItem(IssueWords.name(issue, part))));
            part.add(list);
        }
        part.add(new Anchor(
                IssueNavigation.issues(room.id()),
                part.getTranslation("issue.section.all", board.issues().size())));
        if (board.wantsMine()) {
            var order = new Anchor(
                    IssueNavigation.order(room.id()),
                    part.getTranslation(board.mine() ? "issue.order.change" : "issue.order.begin"));
            order.addClassName("fm-secondary");
            part.add(order);
        }
        return Optional.of(part);
    }
}
