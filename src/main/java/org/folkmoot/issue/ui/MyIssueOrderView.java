package org.folkmoot.issue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.issue.Arrangement;
import org.folkmoot.issue.IssueId;
import org.folkmoot.issue.IssueOrderService;
import org.folkmoot.issue.MyIssueOrder;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** My own order of the issues, saved with every move. */
@Route(IssueNavigation.ORDER)
@PermitAll
class MyIssueOrderView extends InquiryPage {

    private final transient IssueOrderService orders;
    private final Paragraph state = new Paragraph();
    private final Div clash = new Div();
    private int seen;

    MyIssueOrderView(IssueOrderService orders, InquiryRooms rooms) {
        super(rooms, "issue.order.page");
        this.orders = orders;
        addClassName("fm-order-page");
        state.addClassName("fm-grey");
        clash.addClassName("fm-issue-clash");
        clash.getElement().setAttribute("role", "alert");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        header.actions(back(room));
        if (!room.seated()) {
            add(new Paragraph(getTranslation("issue.refusal.no-seat")));
            return;
        }
        var mine = orders.mine(room.id());
        seen = mine.revision();
        clash.removeAll();
        if (mine.titles().isEmpty()) {
            add(new EmptyState(getTranslation("issue.empty")));
            return;
        }
        if (mine.closed()) {
            add(new Paragraph(getTranslation("issue.refusal.ordering-closed")));
            if (mine.late() != null) add(new Paragraph(getTranslation("issue.order.late-kept")));
            return;
        }
        add(new Paragraph(getTranslation("issue.order.how")));
        var keys = new Paragraph(getTranslation("issue.order.keys"));
        keys.addClassName("fm-grey");
        add(keys);
        if (!mine.added().isEmpty())
            add(new Paragraph(getTranslation("issue.now.added", mine.added().size())));
        state.setText(getTranslation(mine.revision() == 0 ? "issue.order.not-yet" : "issue.order.in"));
        add(state, clash, list(mine, mine.order()));
        offerLate(mine);
    }

    private OrderList list(MyIssueOrder mine, Arrangement<IssueId> order) {
        return new OrderList(
                mine.titles(), order, mine.added(), moved -> save(mine.room().id(), moved));
    }

    /** The ordering was opened again: what came late can count now. */
    private void offerLate(MyIssueOrder mine) {
        var late = mine.late();
        if (late == null || late.places().isEmpty() || late.equals(mine.order())) return;
        clash.add(new Paragraph(getTranslation("issue.order.late-offered")), button("issue.order.late-use", () -> {
            save(mine.room().id(), late);
            refresh();
        }));
    }

    private void save(InquiryId id, Arrangement<IssueId> order) {
        if (order.places().isEmpty()) {
            state.setText(getTranslation("issue.refusal.nothing-ordered"));
            return;
        }
        try {
            var saved = orders.save(id, seen, order);
            switch (saved.outcome()) {
                case COUNTED -> {
                    seen = saved.revision();
                    clash.removeAll();
                    state.setText(getTranslation("issue.order.saved"));
                }
                case KEPT_LATE -> late(getTranslation("issue.order.late"));
                case ORDERED_ELSEWHERE -> clash(id, order, saved.revision());
            }
        } catch (RefusedException no) {
            late(keep(id, order, no));
        }
    }

    /** The inquiry has moved on: the order is kept beside, and the person is told. */
    private String keep(InquiryId id, Arrangement<IssueId> order, RefusedException no) {
        try {
            orders.keepLate(id, order);
            return getTranslation("issue.order.late");
        } catch (RefusedException neither) {
            return getTranslation(no.refusal().key(), no.arguments());
        }
    }

    private void late(String sentence) {
        state.setText(sentence);
        Notice.keep(sentence);
    }

    /** Two windows: both orders are there, and the person says which one holds. */
    private void clash(InquiryId id, Arrangement<IssueId> here, int now) {
        state.setText(getTranslation("issue.order.not-saved"));
        clash.removeAll();
        clash.add(
                new Paragraph(getTranslation("issue.order.elsewhere")),
                button("issue.order.keep-this", () -> {
                    seen = now;
                    save(id, here);
                }),
                button("issue.order.show-other", this::refresh));
    }

    private NativeButton button(String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("fm-secondary");
        return button;
    }

    private Anchor back(InquiryRoom room) {
        var back = new Anchor(IssueNavigation.issues(room.id()), getTranslation("issue.order.back"));
        back.addClassName("fm-secondary");
        return back;
    }
}
