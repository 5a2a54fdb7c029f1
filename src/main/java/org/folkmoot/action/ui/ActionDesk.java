package org.folkmoot.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.action.ActionLine;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ActionTerms;
import org.folkmoot.action.ActionVerb;
import org.folkmoot.action.AddAction;
import org.folkmoot.action.ChangeAction;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Rows of actions with what one may do with each; used wherever actions are shown, and lent to others. */
@org.springframework.stereotype.Component
public class ActionDesk {

    private final ActionService actions;
    private final OwnerSearch people;
    private final ActionWords words;
    private final PortalClock clock;

    ActionDesk(ActionService actions, OwnerSearch people, ActionWords words, PortalClock clock) {
        this.actions = actions;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param withOrigin say where each came from
     * @param changed    what to show again after a change
     */
    public Rows rows(List<ActionLine> lines, boolean withOrigin, Runnable changed) {
        return new Rows(lines.stream().map(one -> row(one, withOrigin, changed)).toArray(Row[]::new));
    }

    /** Opens the form for one more action. */
    public void add(Origin from, Runnable changed) {
        add(terms -> actions.add(new AddAction(terms, from)), changed);
    }

    void add(Consumer<ActionTerms> work, Runnable changed) {
        var dialog = new ActionDialog(text("action.add"), text("action.add.save"), people, clock.today());
        dialog.onSave(terms -> {
            work.accept(terms);
            dialog.close();
            Notice.show(text("action.added"));
            changed.run();
        });
        dialog.open();
    }

    private Row row(ActionLine one, boolean withOrigin, Runnable changed) {
        var row = new Row(one.what(), words.line(one));
        row.addClassName("fm-action");
        if (withOrigin || !one.reason().isEmpty()) {
            var grey = new Div(new Span(words.line(one)));
            if (withOrigin) grey.add(new Span(" · "), origin(one.from()));
            if (one.reason().isEmpty()) row.grey(grey);
            else row.grey(grey, new Div(row.getTranslation("action.dropped.because", one.reason())));
        }
        row.end(words.pill(one));
        if (one.open().contains(ActionVerb.START))
            row.end(button(one, "action.start", () -> actions.start(one.id(), one.seen()), changed));
        else if (one.open().contains(ActionVerb.FINISH))
            row.end(button(one, "action.finish", () -> actions.finish(one.id(), one.seen()), changed));
        if (!one.open().isEmpty()) row.end(menu(one, changed));
        return row;
    }

    private static Component origin(Origin from) {
        return from.link().isEmpty() ? new Span(from.label()) : new Anchor(from.link(), from.label());
    }

    private Button button(ActionLine one, String key, Runnable work, Runnable changed) {
        var button = new Button(text(key), click -> tried(work, changed));
        button.addClassName("fm-secondary");
        button.setAriaLabel(text(key + ".one", one.what()));
        return button;
    }

    private MenuBar menu(ActionLine one, Runnable changed) {
        var bar = new MenuBar();
        bar.addThemeName("tertiary-inline");
        MenuItem more = bar.addItem(text("action.menu"));
        more.setAriaLabel(text("action.more", one.what()));
        SubMenu list = more.getSubMenu();
        if (one.open().contains(ActionVerb.START))
            list.addItem(text("action.finish"), click -> tried(() -> actions.finish(one.id(), one.seen()), changed));
        if (one.open().contains(ActionVerb.CHANGE)) list.addItem(text("action.change"), click -> change(one, changed));
        if (one.open().contains(ActionVerb.DROP))
            list.addItem(
                    text("action.drop"),
                    click -> new ReasonDialog(
                                    one.what(), why -> tried(() -> actions.drop(one.id(), one.seen(), why), changed))
                            .open());
        if (one.open().contains(ActionVerb.UNDO))
            list.addItem(text("action.undo"), click -> tried(() -> actions.undo(one.id(), one.seen()), changed));
        list.addItem(text("action.history"), click -> history(one));
        return bar;
    }

    /** A second try, after reading how somebody else left it, overwrites that. */
    private void change(ActionLine one, Runnable changed) {
        var dialog = new ActionDialog(text("action.change"), text("action.change.save"), people, clock.today());
        dialog.fill(one.terms(), one.name());
        var seen = new int[] {one.seen()};
        dialog.onSave(terms -> change(dialog, one, seen, terms, changed));
        dialog.open();
    }

    private void change(ActionDialog dialog, ActionLine one, int[] seen, ActionTerms terms, Runnable changed) {
        try {
            actions.change(new ChangeAction(one.id(), seen[0], terms));
            dialog.close();
            Notice.show(text("action.changed"));
            changed.run();
        } catch (RefusedException refused) {
            var now = actions.find(one.id()).filter(found -> found.seen() != seen[0]);
            now.ifPresent(found -> seen[0] = found.seen());
            dialog.refuse(text(refused.refusal().key(), refused.arguments())
                    + now.map(found -> " " + words.now(found)).orElse(""));
        }
    }

    private void history(ActionLine one) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(text("action.history.title"));
        dialog.setWidth("min(40rem, 94vw)");
        var list = new OrderedList();
        actions.history(one.id()).forEach(step -> list.add(new ListItem(words.step(step))));
        dialog.add(list);
        dialog.getFooter().add(new Button(text("action.history.close"), click -> dialog.close()));
        dialog.open();
    }

    private void tried(Runnable work, Runnable changed) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.show(text(refused.refusal().key(), refused.arguments()));
        }
        changed.run();
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
