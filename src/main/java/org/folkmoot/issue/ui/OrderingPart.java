package org.folkmoot.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.issue.FixedLine;
import org.folkmoot.issue.IssueBoard;
import org.folkmoot.issue.OrderMethodName;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Confirm;

/** How the group's order came about: the method, how far people agree, what was fixed and why; and what those do who run it. */
class OrderingPart extends Div {

    private final transient IssueDoing doing;

    OrderingPart(IssueBoard board, IssueDoing doing, Dates dates) {
        this.doing = doing;
        add(new Paragraph(getTranslation(
                "issue.method.used",
                getTranslation("issue.method." + board.method()),
                getTranslation("issue.method.about." + board.method()))));
        var group = board.group();
        if (group != null)
            add(
                    new Paragraph(getTranslation("issue.orders-in", group.orders())),
                    new Paragraph(IssueWords.agreement(group, this)));
        else if (board.hidden()) add(new Paragraph(getTranslation("issue.hidden", board.orders())));
        else add(new Paragraph(getTranslation("issue.no-orders")));
        board.fixed().forEach(fixed -> add(fixed(fixed, dates)));
        if (board.room().runs() && board.room().stage() != InquiryStage.CLOSED) add(running(board));
    }

    private Paragraph fixed(FixedLine fixed, Dates dates) {
        var by = fixed.by().isEmpty() ? getTranslation("issue.fixed.somebody") : fixed.by();
        var back = fixed.takenBackAt();
        var line = new Paragraph(
                back == null
                        ? getTranslation("issue.fixed.stands", by, dates.day(fixed.at()), fixed.reason())
                        : getTranslation(
                                "issue.fixed.was", by, dates.day(fixed.at()), dates.day(back), fixed.reason()));
        line.addClassName(back == null ? "fm-issue-fixed" : "fm-grey");
        return line;
    }

    private Div running(IssueBoard board) {
        var buttons = new Div();
        buttons.addClassName("fm-filters");
        if (board.room().underWay() && !board.closed()) {
            if (board.orders() == 0) buttons.add(methods(board));
            if (!board.issues().isEmpty()) buttons.add(closing(board));
        } else if (board.isFixed()) {
            buttons.add(button(
                    "issue.fix.take-back",
                    () -> Confirm.ask(
                            getTranslation("issue.fix.take-back.ask"),
                            getTranslation("issue.fix.take-back.about"),
                            getTranslation("issue.fix.take-back"),
                            () -> doing.now(
                                    () -> doing.group().takeBack(doing.id()),
                                    getTranslation("issue.fix.taken-back")))));
        } else if (!board.issues().isEmpty()) {
            if (board.room().underWay())
                buttons.add(button(
                        "issue.reopen",
                        () -> doing.now(() -> doing.group().reopen(doing.id()), getTranslation("issue.reopened"))));
            var fix = new Anchor(IssueNavigation.fix(doing.id()), getTranslation("issue.fix"));
            fix.addClassName("fm-secondary");
            buttons.add(fix);
        }
        return buttons;
    }

    private Component methods(IssueBoard board) {
        var methods = new Select<OrderMethodName>();
        methods.setLabel(getTranslation("issue.method"));
        methods.setHelperText(getTranslation("issue.method.help"));
        methods.setItems(OrderMethodName.values());
        methods.setItemLabelGenerator(one -> getTranslation("issue.method." + one));
        methods.setValue(board.method());
        methods.addValueChangeListener(change -> {
            if (change.isFromClient())
                doing.now(
                        () -> doing.group().choose(doing.id(), change.getValue()),
                        getTranslation("issue.method.chosen"));
        });
        return methods;
    }

    private NativeButton closing(IssueBoard board) {
        return button(
                "issue.close",
                () -> Confirm.ask(
                        getTranslation("issue.close.ask"),
                        getTranslation("issue.close.about", board.orders()),
                        getTranslation("issue.close"),
                        () -> doing.now(() -> doing.group().close(doing.id()), getTranslation("issue.closed"))));
    }

    private NativeButton button(String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("fm-secondary");
        return button;
    }
}
