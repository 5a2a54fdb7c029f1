package org.folkmoot.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.folkmoot.issue.Arrangement;
import org.folkmoot.issue.IssueId;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Pill;
import org.jspecify.annotations.Nullable;

/** Issues to be put in order: drag them, press their buttons, or Alt and an arrow anywhere within one. */
class OrderList extends Div {

    private enum Press {
        UP,
        DOWN,
        TIE,
        OUT
    }

    private final Map<IssueId, String> titles;
    private final Set<IssueId> added;
    private final transient Consumer<Arrangement<IssueId>> changed;
    private final OrderedList placed = new OrderedList();
    private final UnorderedList loose = new UnorderedList();
    private final Section looseSection = new Section();
    private final Paragraph none = new Paragraph();
    private Arrangement<IssueId> order;

    /** @param added to be marked as new */
    OrderList(
            Map<IssueId, String> titles,
            Arrangement<IssueId> order,
            Set<IssueId> added,
            Consumer<Arrangement<IssueId>> changed) {
        this.titles = new LinkedHashMap<>(titles);
        this.order = order;
        this.added = Set.copyOf(added);
        this.changed = changed;
        addClassName("fm-order");
        placed.addClassName("fm-order-list");
        loose.addClassName("fm-order-list");
        none.setText(getTranslation("issue.order.none"));
        none.addClassName("fm-grey");
        var section = new Section(new H2(getTranslation("issue.order.placed")), none, placed);
        looseSection.add(
                new H2(getTranslation("issue.order.loose")),
                new Paragraph(getTranslation("issue.order.loose.about")),
                loose);
        add(section, looseSection);
        DropTarget.create(section)
                .addDropListener(drop -> dragged(drop.getDragSourceComponent())
                        .filter(issue -> this.order.placeOf(issue).isEmpty())
                        .ifPresent(issue -> move(this.order.last(issue), issue, null)));
        DropTarget.create(looseSection)
                .addDropListener(drop -> dragged(drop.getDragSourceComponent())
                        .filter(issue -> this.order.placeOf(issue).isPresent())
                        .ifPresent(issue -> move(this.order.without(issue), issue, null)));
        fill(null, null);
    }

    Arrangement<IssueId> order() {
        return order;
    }

    private void move(Arrangement<IssueId> to, IssueId issue, @Nullable Press pressed) {
        if (to.equals(order)) return;
        order = to;
        fill(issue, pressed);
        getUI().ifPresent(ui -> Notice.polite(ui, where(issue)));
        changed.accept(to);
    }

    private String where(IssueId issue) {
        var title = titles.getOrDefault(issue, "");
        return order.placeOf(issue)
                .map(at -> getTranslation(
                        order.places().get(at).size() > 1 ? "issue.order.shares" : "issue.order.moved",
                        title,
                        order.number(at),
                        titles.size()))
                .orElseGet(() -> getTranslation("issue.order.left-out", title));
    }

    private void fill(@Nullable IssueId focus, @Nullable Press pressed) {
        placed.removeAll();
        loose.removeAll();
        for (var at = 0; at < order.places().size(); at++)
            for (var issue : order.places().get(at))
                placed.add(new Item(issue, at, issue.equals(focus) ? pressed : null));
        titles.keySet().stream()
                .filter(issue -> order.placeOf(issue).isEmpty())
                .forEach(issue -> loose.add(new Item(issue, -1, issue.equals(focus) ? pressed : null)));
        none.setVisible(order.places().isEmpty());
        looseSection.setVisible(loose.getChildren().findAny().isPresent());
    }

    private static Optional<IssueId> dragged(Optional<Component> source) {
        return source.filter(Item.class::isInstance).map(item -> ((Item) item).issue);
    }

    /** One issue, with its place or without. */
    private final class Item extends ListItem {

        private final IssueId issue;

        /** @param at its place, or -1; @param pressed the button that brought it here, where the focus stays */
        Item(IssueId issue, int at, @Nullable Press pressed) {
            this.issue = issue;
            var group = at < 0 ? List.<IssueId>of() : order.places().get(at);
            var number = new Span(at < 0 ? "" : IssueWords.place(order.number(at), group.size() > 1));
            number.addClassNames("fm-issue-place", "fm-number");
            var title = new Span(titles.getOrDefault(issue, ""));
            title.addClassName("fm-strong");
            var words = new Div(title);
            words.addClassName("fm-issue-line");
            if (added.contains(issue)) words.add(new Pill(getTranslation("issue.order.new"), Pill.Tone.WAITING));
            var buttons = new Div();
            buttons.addClassName("fm-issue-buttons");
            Map<Press, NativeButton> by = new EnumMap<>(Press.class);
            if (at < 0) by.put(Press.UP, button(Press.UP, "issue.order.put", order.last(issue)));
            else {
                by.put(Press.UP, button(Press.UP, "issue.order.up", order.up(issue)));
                by.put(Press.DOWN, button(Press.DOWN, "issue.order.down", order.down(issue)));
                if (group.size() > 1) by.put(Press.TIE, button(Press.TIE, "issue.order.split", order.splitOff(issue)));
                else if (at > 0) by.put(Press.TIE, button(Press.TIE, "issue.order.tie", order.joinAbove(issue)));
                by.put(Press.OUT, button(Press.OUT, "issue.order.leave-out", order.without(issue)));
            }
            by.values().forEach(buttons::add);
            if (pressed != null) focus(by, pressed);
            add(number, words, buttons);
            DragSource.create(this);
            if (at >= 0)
                DropTarget.create(this)
                        .addDropListener(drop -> dragged(drop.getDragSourceComponent())
                                .ifPresent(other -> move(order.moveTo(other, issue), other, null)));
            arrows(at);
        }

        /** On the button that was pressed, or at the end of the list on the next one that can be. */
        private static void focus(Map<Press, NativeButton> by, Press pressed) {
            Stream.concat(Optional.ofNullable(by.get(pressed)).stream(), by.values().stream())
                    .filter(NativeButton::isEnabled)
                    .findFirst()
                    .ifPresent(NativeButton::focus);
        }

        private NativeButton button(Press press, String key, Arrangement<IssueId> to) {
            var button = new NativeButton(getTranslation(key), click -> move(to, issue, press));
            button.addClassName("fm-quiet");
            button.setAriaLabel(getTranslation(key + ".name", titles.getOrDefault(issue, "")));
            button.setEnabled(!to.equals(order));
            return button;
        }

        private void arrows(int at) {
            getElement()
                    .addEventListener("keydown", key -> {
                        var up = key.getEventData().get("event.key").asString().equals("ArrowUp");
                        if (at < 0) move(order.last(issue), issue, Press.UP);
                        else move(up ? order.up(issue) : order.down(issue), issue, up ? Press.UP : Press.DOWN);
                    })
                    .addEventData("event.key")
                    .setFilter("event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')")
                    .preventDefault();
        }
    }
}
