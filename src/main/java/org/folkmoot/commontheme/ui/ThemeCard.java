package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.folkmoot.commontheme.ThemeDetail;
import org.folkmoot.commontheme.ThemeLine;
import org.folkmoot.commontheme.WriteTheme;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** One theme on the table: its words, its lines, and lines like them. */
class ThemeCard extends Article {

    private final GatherTable table;
    private final transient ThemeDetail theme;
    private final ThemesPanel panel;

    ThemeCard(GatherTable table, ThemesPanel panel, ThemeDetail theme, int place) {
        this.table = table;
        this.panel = panel;
        this.theme = theme;
        addClassName("fm-theme-card");
        add(new H3(getTranslation("commontheme.card.title", place + 1, theme.title())));
        if (!theme.summary().isEmpty()) add(new Paragraph(theme.summary()));
        add(GatheringDocument.count(theme.count(), "commontheme.count.rule"), actions(place));
        if (theme.removed() > 0) add(grey(getTranslation("commontheme.card.removed", theme.removed())));
        if (theme.notOpen() > 0) add(grey(getTranslation("commontheme.card.not-open", theme.notOpen())));
        if (!theme.lines().isEmpty()) add(lines());
        if (panel.similarOpen().contains(theme.id())) add(similar());
    }

    private Div actions(int place) {
        var others = others();
        var actions = new Div(button("edit", this::edit));
        actions.addClassNames("fm-theme-actions", "fm-no-print");
        if (place > 0) actions.add(button("up", () -> shift(false)));
        if (place < others.size()) actions.add(button("down", () -> shift(true)));
        if (!others.isEmpty())
            actions.add(button(
                    "merge",
                    () -> new MergeDialog(
                                    theme,
                                    others,
                                    into -> table.change(() -> table.services()
                                            .themes()
                                            .merge(table.shown().id(), theme.id(), into)))
                            .open()));
        if (theme.lines().isEmpty())
            actions.add(button(
                    "away",
                    () -> table.change(() ->
                            table.services().themes().takeAway(table.shown().id(), theme.id()))));
        var similar = button("similar", () -> {
            if (!panel.similarOpen().remove(theme.id())) panel.similarOpen().add(theme.id());
            panel.focusNext(key("similar"));
            panel.refresh();
        });
        similar.getElement()
                .setAttribute(
                        "aria-expanded", String.valueOf(panel.similarOpen().contains(theme.id())));
        actions.add(similar);
        return actions;
    }

    private void edit() {
        new WordsDialog(
                        getTranslation("commontheme.card.edit.title"),
                        new WordsDialog.Words(
                                getTranslation("commontheme.field.theme"), theme.title(), WriteTheme::title),
                        new WordsDialog.Words(
                                getTranslation("commontheme.field.summary"), theme.summary(), WriteTheme::summary),
                        (title, summary) -> {
                            table.services()
                                    .themes()
                                    .word(
                                            table.shown().id(),
                                            theme.id(),
                                            theme.revision(),
                                            new WriteTheme(title, summary));
                            panel.focusNext(key("edit"));
                            table.change(() -> {});
                        })
                .open();
    }

    private void shift(boolean down) {
        panel.focusNext(key(down ? "down" : "up"));
        table.change(() -> table.services().themes().move(table.shown().id(), theme.id(), down));
    }

    private NativeDetails lines() {
        var chosen = panel.chosen(theme.id());
        chosen.retainAll(theme.lines().stream().map(ThemeLine::id).toList());
        var list = new UnorderedList();
        list.addClassName("fm-line-boxes");
        theme.lines()
                .forEach(line -> list.add(
                        new LineBox(line, chosen, () -> {}, table.services().dates())));
        var details = new NativeDetails(
                getTranslation("commontheme.card.lines", theme.lines().size()), new Div(list, bulk()));
        details.setOpen(panel.linesOpen().contains(theme.id()));
        details.addToggleListener(toggled -> {
            if (toggled.isOpened()) panel.linesOpen().add(theme.id());
            else panel.linesOpen().remove(theme.id());
        });
        return details;
    }

    private Div bulk() {
        var bar = new Div();
        bar.addClassName("fm-filters");
        var others = others();
        if (!others.isEmpty()) {
            var into = new Select<ThemeDetail>();
            into.setLabel(getTranslation("commontheme.card.move.into"));
            into.setItems(others);
            into.setItemLabelGenerator(ThemeDetail::title);
            bar.add(into, button("move", () -> {
                if (into.getValue() == null) FieldErrors.show(into, getTranslation("commontheme.merge.none"));
                else if (somethingChosen()) move(into.getValue());
            }));
        }
        bar.add(button("out", () -> {
            if (somethingChosen()) takeOut();
        }));
        return bar;
    }

    private boolean somethingChosen() {
        if (!panel.chosen(theme.id()).isEmpty()) return true;
        Notice.show(getTranslation("commontheme.lines.none-chosen"));
        return false;
    }

    private void move(ThemeDetail into) {
        var lines = List.copyOf(panel.chosen(theme.id()));
        panel.focusNext(key("move"));
        table.move(
                () -> table.services().themes().move(table.shown().id(), theme.id(), into.id(), lines),
                "commontheme.moved.put",
                into.title());
    }

    private void takeOut() {
        var lines = List.copyOf(panel.chosen(theme.id()));
        panel.focusNext(key("out"));
        table.move(
                () -> table.services().themes().takeOut(table.shown().id(), theme.id(), lines),
                "commontheme.moved.out",
                theme.title());
    }

    private Div similar() {
        var found = table.services().themes().similar(table.shown().id(), theme.id());
        var part = new Div();
        part.addClassName("fm-similar-lines");
        part.add(grey(getTranslation(found.isEmpty() ? "commontheme.similar.none" : "commontheme.similar.intro")));
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", getTranslation("commontheme.similar.label", theme.title()));
        for (var i = 0; i < found.size(); i++) list.add(suggestion(found.get(i), i));
        if (!found.isEmpty()) part.add(list);
        return part;
    }

    private ListItem suggestion(ThemeLine line, int place) {
        var item = new ListItem(
                new Span(line.quotation() ? "“" + line.wording() + "”" : line.wording()),
                GatheringDocument.from(line, table.services().dates()));
        var put = button("take", line.wording(), place, () -> {
            panel.focusNext(key("take" + place));
            table.move(
                    () -> table.services().themes().gather(table.shown().id(), theme.id(), List.of(line.id())),
                    "commontheme.moved.put",
                    theme.title());
        });
        var not = button("pass", line.wording(), place, () -> {
            panel.focusNext(key("pass" + place));
            table.change(() -> table.services().themes().passOver(table.shown().id(), theme.id(), line.id()));
        });
        item.add(new Div(put, not));
        return item;
    }

    private NativeButton button(String name, String of, int place, Runnable work) {
        var button = new NativeButton(getTranslation("commontheme.similar." + name), click -> work.run());
        button.addClassName("fm-quiet");
        button.getElement().setAttribute("aria-label", getTranslation("commontheme.similar." + name) + ": " + of);
        panel.place(key(name + place), button);
        return button;
    }

    private NativeButton button(String name, Runnable work) {
        var words = getTranslation("commontheme.card." + name);
        var button = new NativeButton(words, click -> work.run());
        button.addClassName("fm-quiet");
        button.getElement().setAttribute("aria-label", words + ": " + theme.title());
        panel.place(key(name), button);
        return button;
    }

    private List<ThemeDetail> others() {
        return table.shown().themes().stream()
                .filter(one -> !one.id().equals(theme.id()))
                .toList();
    }

    private String key(String name) {
        return theme.id().value() + " " + name;
    }

    private static Paragraph grey(String words) {
        var line = new Paragraph(words);
        line.addClassName("fm-grey");
        return line;
    }
}
