package org.folkmoot.issue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.issue.Arrangement;
import org.folkmoot.issue.FixOrder;
import org.folkmoot.issue.GroupOrderService;
import org.folkmoot.issue.IssueBoard;
import org.folkmoot.issue.IssueId;
import org.folkmoot.issue.IssueService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Whoever runs the inquiry fixes another order than the computed one, and says why. */
@Route(IssueNavigation.FIX)
@PermitAll
class FixIssueOrderView extends InquiryPage {

    private final transient IssueService issues;
    private final transient GroupOrderService group;

    FixIssueOrderView(IssueService issues, GroupOrderService group, InquiryRooms rooms) {
        super(rooms, "issue.fix.page");
        this.issues = issues;
        this.group = group;
        addClassName("fm-order-page");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var back = new Anchor(IssueNavigation.issues(room.id()), getTranslation("issue.order.back"));
        back.addClassName("fm-secondary");
        header.actions(back);
        var board = issues.find(room.id());
        if (!room.runs()) add(new Paragraph(getTranslation("inquiry.refusal.not-theirs-to-run")));
        else if (!board.closed()) add(new Paragraph(getTranslation("issue.refusal.ordering-open")));
        else if (board.isFixed()) add(new Paragraph(getTranslation("issue.refusal.fixed-already")));
        else form(board);
    }

    private void form(IssueBoard board) {
        var titles = new LinkedHashMap<IssueId, String>();
        board.issues().forEach(issue -> titles.put(issue.id(), issue.title()));
        var list = new OrderList(titles, computed(board), Set.of(), order -> {});
        var reason = new TextArea(getTranslation("issue.fix.reason"));
        reason.setHelperText(getTranslation("issue.fix.reason.help"));
        var fix = new NativeButton(
                getTranslation("issue.fix.do"),
                click -> FieldErrors.on(reason, () -> FixOrder.reason(reason.getValue()))
                        .ifPresent(why -> fix(board, list.order(), why)));
        fix.addClassName("fm-primary");
        var form = new Div(reason, fix);
        form.addClassName("fm-form");
        add(new Paragraph(getTranslation("issue.fix.how")), list, form);
    }

    private void fix(IssueBoard board, Arrangement<IssueId> order, String why) {
        var id = board.room().id();
        try {
            group.fix(id, new FixOrder(order, why));
            Notice.show(getTranslation("issue.fixed"));
            getUI().ifPresent(ui -> ui.navigate(IssueNavigation.issues(id)));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    /** Where it begins: the places the method gave. */
    private static Arrangement<IssueId> computed(IssueBoard board) {
        var places = new TreeMap<Integer, List<IssueId>>();
        board.issues()
                .forEach(issue -> places.computeIfAbsent(issue.place(), none -> new ArrayList<>())
                        .add(issue.id()));
        return board.group() == null ? Arrangement.empty() : new Arrangement<>(new ArrayList<>(places.values()));
    }
}
