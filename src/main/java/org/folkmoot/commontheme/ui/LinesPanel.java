package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.commontheme.GatheringNotes;
import org.folkmoot.commontheme.LineFilter;
import org.folkmoot.commontheme.LineToGather;
import org.folkmoot.commontheme.LinesToGather;
import org.folkmoot.commontheme.ThemeDetail;
import org.folkmoot.commontheme.WriteTheme;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Pill;
import org.jspecify.annotations.Nullable;

/** Lines of the chosen sessions, to be put under themes: {@code ?session=…&section=…&words=…&all=1}. */
class LinesPanel extends Section {

    private static final int AT_FIRST = 40;
    private static final List<Key> NUMBERS = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    /** Up and down from line to line. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
              const all = [...this.querySelectorAll('vaadin-checkbox')];
              const at = all.indexOf(event.target.closest('vaadin-checkbox'));
              if (!step || at < 0 || !all[at + step]) return;
              event.preventDefault();
              all[at + step].focus();
            });""";

    private final GatherTable table;
    private final Select<GatheringNotes> session = new Select<>();
    private final Select<String> section = new Select<>();
    private final TextField words = new TextField(getTranslation("commontheme.filter.words"));
    private final Checkbox gathered = new Checkbox(getTranslation("commontheme.filter.gathered"));
    private final Paragraph count = new Paragraph();
    private final Span chosenCount = new Span();
    private final ComboBox<ThemeChoice> under = new ComboBox<>(getTranslation("commontheme.lines.under"));
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private final Set<NoteLineId> chosen = new LinkedHashSet<>();
    private List<NoteLineId> order = List.of();
    private @Nullable NoteLineId focused;
    private int atMost = AT_FIRST;
    private boolean filling;

    LinesPanel(GatherTable table, QueryParameters asked) {
        this.table = table;
        addClassName("fm-gather-lines");
        count.addClassName("fm-grey");
        list.addClassName("fm-line-boxes");
        list.getElement().setAttribute("aria-label", getTranslation("commontheme.lines.title"));
        list.addAttachListener(attached -> list.getElement().executeJs(ARROWS));
        var keys = new Paragraph(getTranslation("commontheme.lines.keys"));
        keys.addClassNames("fm-grey", "fm-gather-keys");
        add(new H2(getTranslation("commontheme.lines.title")), filters(asked), count, bar(), keys, list, below);
        for (var i = 0; i < NUMBERS.size(); i++) {
            var number = i;
            Shortcuts.addShortcutListener(list, () -> number(number), NUMBERS.get(i))
                    .listenOn(list);
        }
        Shortcuts.addShortcutListener(list, () -> under.focus(), Key.KEY_N).listenOn(list);
    }

    private Div filters(QueryParameters asked) {
        session.setLabel(getTranslation("commontheme.filter.session"));
        session.setItems(table.shown().sessions());
        session.setItemLabelGenerator(one -> one == null
                ? getTranslation("commontheme.filter.all-sessions")
                : one.notes().title());
        session.setEmptySelectionAllowed(true);
        session.setEmptySelectionCaption(getTranslation("commontheme.filter.all-sessions"));
        section.setLabel(getTranslation("commontheme.filter.section"));
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("commontheme.filter.all-sections"));
        section.setItemLabelGenerator(one -> one == null ? getTranslation("commontheme.filter.all-sections") : one);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.setMaxLength(LineFilter.WORDS_MAX);
        asked.getSingleParameter("words")
                .ifPresent(typed -> words.setValue(typed.substring(0, Math.min(typed.length(), LineFilter.WORDS_MAX))));
        gathered.setValue(asked.getSingleParameter("all").isPresent());
        asked.getSingleParameter("session")
                .flatMap(DialogueSessionId::parse)
                .flatMap(id -> table.shown().sessions().stream()
                        .filter(one -> one.notes().session().equals(id))
                        .findFirst())
                .ifPresent(session::setValue);
        var sections = table.services()
                .themes()
                .lines(table.shown().id(), LineFilter.WAITING, 0)
                .sections();
        section.setItems(sections);
        asked.getSingleParameter("section").filter(sections::contains).ifPresent(section::setValue);
        session.addValueChangeListener(change -> filter());
        section.addValueChangeListener(change -> filter());
        words.addValueChangeListener(change -> filter());
        gathered.addValueChangeListener(change -> filter());
        var filters = new Div(session, section, words, gathered);
        filters.addClassName("fm-filters");
        return filters;
    }

    private Div bar() {
        under.setAllowCustomValue(true);
        under.setItemLabelGenerator(ThemeChoice::title);
        under.setHelperText(getTranslation("commontheme.lines.under.help"));
        under.addCustomValueSetListener(typed -> FieldErrors.on(under, () -> WriteTheme.title(typed.getDetail()))
                .ifPresent(title -> under.setValue(named(title))));
        var put = new NativeButton(getTranslation("commontheme.lines.put"), click -> put());
        put.addClassName("fm-primary");
        chosenCount.addClassName("fm-grey");
        var bar = new Div(under, put, chosenCount);
        bar.addClassNames("fm-filters", "fm-gather-bar");
        return bar;
    }

    /** A theme of that title, or one to be made. */
    private ThemeChoice named(String title) {
        return table.shown().themes().stream()
                .filter(one -> one.title().equalsIgnoreCase(title))
                .findFirst()
                .map(LinesPanel::choice)
                .orElseGet(() -> new ThemeChoice(null, title));
    }

    private void filter() {
        if (filling) return;
        atMost = AT_FIRST;
        chosen.clear();
        Map<String, String> asked = new HashMap<>();
        if (session.getValue() != null)
            asked.put("session", session.getValue().notes().session().value().toString());
        if (section.getValue() != null) asked.put("section", section.getValue());
        if (!words.getValue().isBlank()) asked.put("words", words.getValue());
        if (gathered.getValue()) asked.put("all", "1");
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(GatheringNavigation.gather(table.shown().id()), QueryParameters.simple(asked)));
        show();
    }

    /** Reads and shows lines and themes as they are now. */
    void refresh() {
        filling = true;
        var here = session.getValue();
        session.setItems(table.shown().sessions());
        Optional.ofNullable(here)
                .flatMap(before -> table.shown().sessions().stream()
                        .filter(one ->
                                one.notes().session().equals(before.notes().session()))
                        .findFirst())
                .ifPresent(session::setValue);
        filling = false;
        var before = under.getValue();
        under.setItems(table.shown().themes().stream().map(LinesPanel::choice).toList());
        if (before != null) under.setValue(named(before.title()));
        show();
    }

    private void show() {
        var found = table.services().themes().lines(table.shown().id(), asked(), atMost);
        fillSections(found.sections());
        count.setText(getTranslation("commontheme.lines.count", found.waiting(), found.all(), found.found()));
        list.removeAll();
        below.removeAll();
        order = found.lines().stream().map(one -> one.line().id()).toList();
        chosen.retainAll(order);
        found.lines().forEach(one -> list.add(row(one)));
        list.setVisible(!order.isEmpty());
        if (order.isEmpty()) below.add(new EmptyState(getTranslation(nothing(found))));
        if (found.found() > order.size()) {
            var more = new NativeButton(getTranslation("commontheme.lines.more"), click -> {
                atMost += AT_FIRST;
                show();
            });
            more.addClassName("fm-secondary");
            below.add(more);
        }
        showChosen();
    }

    private void fillSections(List<String> sections) {
        filling = true;
        var here = section.getValue();
        section.setItems(sections);
        if (here != null && sections.contains(here)) section.setValue(here);
        filling = false;
    }

    private static String nothing(LinesToGather found) {
        if (found.all() == 0) return "commontheme.lines.none";
        return found.waiting() == 0 ? "commontheme.lines.done" : "commontheme.lines.none-found";
    }

    private LineFilter asked() {
        return new LineFilter(
                session.getValue() == null ? null : session.getValue().notes().session(),
                section.getValue() == null ? "" : section.getValue(),
                words.getValue(),
                gathered.getValue());
    }

    private LineBox row(LineToGather one) {
        var row = new LineBox(
                one.line(), chosen, this::showChosen, table.services().dates());
        row.box().addFocusListener(focus -> focused = one.line().id());
        one.under().forEach(theme -> row.add(new Pill(theme, Pill.Tone.ACTIVE)));
        return row;
    }

    private void showChosen() {
        chosenCount.setText(chosen.isEmpty() ? "" : getTranslation("commontheme.lines.chosen", chosen.size()));
    }

    private void put() {
        var choice = under.getValue();
        if (choice == null) {
            FieldErrors.show(under, getTranslation("commontheme.lines.no-theme"));
            under.focus();
            return;
        }
        FieldErrors.clear(under);
        putUnder(choice, chosen);
    }

    /** By its number. The line with the focus, when none is chosen. */
    private void number(int number) {
        var themes = table.shown().themes();
        if (number >= themes.size()) {
            Notice.show(getTranslation("commontheme.lines.no-number", number + 1));
            return;
        }
        putUnder(choice(themes.get(number)), chosen.isEmpty() && focused != null ? Set.of(focused) : chosen);
    }

    private void putUnder(ThemeChoice choice, Set<NoteLineId> these) {
        if (these.isEmpty()) {
            Notice.show(getTranslation("commontheme.lines.none-chosen"));
            return;
        }
        var lines = new ArrayList<>(these);
        var at = order.indexOf(lines.getFirst());
        var gathering = table.shown().id();
        var services = table.services().themes();
        chosen.clear();
        table.move(
                () -> services.gather(
                        gathering,
                        choice.id() == null ? services.add(gathering, new WriteTheme(choice.title(), "")) : choice.id(),
                        lines),
                "commontheme.moved.put",
                choice.title());
        focus(at);
    }

    /** The line that is at the place of one that went, so that the keyboard goes on from there. */
    private void focus(int place) {
        var rows = list.getChildren().toList();
        if (rows.isEmpty()) under.focus();
        else ((LineBox) rows.get(Math.clamp(place, 0, rows.size() - 1))).box().focus();
    }

    private static ThemeChoice choice(ThemeDetail theme) {
        return new ThemeChoice(theme.id(), theme.title());
    }
}
