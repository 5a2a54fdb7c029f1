package org.folkmoot.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.issue.GroupOrderService;
import org.folkmoot.issue.IssueBoard;
import org.folkmoot.issue.IssueService;
import org.folkmoot.issue.SolutionId;
import org.folkmoot.issue.SolutionService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** The issues of an inquiry in descending order of importance, with the solutions on each. */
@Route(IssueNavigation.ISSUES)
@AnonymousAllowed
class IssuesView extends InquiryPage {

    private static final String FILE = "issues.csv";

    private final transient IssueService issues;
    private final transient SolutionService solutions;
    private final transient GroupOrderService group;
    private final transient InquiryRooms rooms;
    private final transient CurrentMember member;
    private final transient Dates dates;

    IssuesView(
            IssueService issues,
            SolutionService solutions,
            GroupOrderService group,
            InquiryRooms rooms,
            CurrentMember member,
            Dates dates) {
        super(rooms, "issue.page");
        this.issues = issues;
        this.solutions = solutions;
        this.group = group;
        this.rooms = rooms;
        this.member = member;
        this.dates = dates;
        addClassName("fm-issues-page");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var board = issues.find(room.id());
        var doing = new IssueDoing(room.id(), issues, solutions, group, rooms, this::refresh);
        header.subline(getTranslation("issue.counted", board.issues().size(), solutions(board)));
        header.actions(actions(board));
        var now = new Paragraph(IssueWords.now(board, this));
        now.addClassName("fm-issue-now");
        add(now);
        if (board.issues().isEmpty()) add(new EmptyState(getTranslation("issue.empty")));
        else {
            var list = new OrderedList();
            list.addClassName("fm-issues");
            board.issues().forEach(issue -> list.add(new IssueItem(board, issue, doing, dates)));
            add(new PageSection(getTranslation("issue.list"), list));
        }
        if (room.inside() && room.underWay() && !board.closed())
            add(new PageSection(getTranslation("issue.add.title"), new AddIssueForm(doing)));
        if (!board.issues().isEmpty())
            add(new PageSection(getTranslation("issue.ordering"), new OrderingPart(board, doing, dates)));
        aim();
    }

    private static int solutions(IssueBoard board) {
        return board.issues().stream()
                .mapToInt(issue -> issue.solutions().size())
                .sum();
    }

    private Component[] actions(IssueBoard board) {
        List<Component> actions = new ArrayList<>();
        if (board.wantsMine()) {
            var order = new Anchor(
                    IssueNavigation.order(board.room().id()),
                    getTranslation(board.mine() ? "issue.order.change" : "issue.order.begin"));
            order.addClassName(board.mine() && board.added() == 0 ? "fm-secondary" : "fm-primary");
            actions.add(order);
        }
        if (board.group() != null && member.find().isPresent()) actions.add(table(board));
        return actions.toArray(Component[]::new);
    }

    private Anchor table(IssueBoard board) {
        var id = board.room().id();
        var link = new Anchor();
        link.addClassName("fm-quiet");
        link.setText(getTranslation("issue.csv"));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = group.table(id);
            return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", FILE);
        return link;
    }

    /** Where an idea or an action points to, it leads to the solution it came from. */
    private void aim() {
        query().getSingleParameter("solution")
                .flatMap(SolutionId::parse)
                .ifPresent(solution -> getElement()
                        .executeJs(
                                "requestAnimationFrame(() => { const s = document.getElementById($0);"
                                        + " if (s) { s.classList.add('fm-aimed'); s.scrollIntoView({block: 'center'}); s.focus({preventScroll: true}); } });",
                                "solution-" + solution.value()));
    }
}
