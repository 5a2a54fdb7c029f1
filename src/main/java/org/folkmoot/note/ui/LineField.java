package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.folkmoot.note.NoteLine;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NoteSectionKind;
import org.jspecify.annotations.Nullable;

/** One line being written. Enter goes on to the next, Backspace in an empty one back, Alt and an arrow moves it. */
class LineField extends Div {

    private static final int SAVED_AFTER_MS = 700;

    private final SectionEditor section;
    private final transient NotesPageServices services;
    private final NoteLineId id;
    private final TextArea text = new TextArea();
    private final NativeButton idea = new NativeButton(getTranslation("note.idea.make.short"));
    private final NativeButton more = new NativeButton("⋯");
    private final Div below = new Div();
    private final Div tools = new Div();
    private final Paragraph hint = new Paragraph();
    private int revision;
    private String words = "";
    private String beside = "";
    private boolean focused;
    private boolean filling;
    private transient @Nullable NoteLine shown;
    private transient List<Object> belowNow = List.of();

    LineField(SectionEditor section, NotesPageServices services, NoteLineId id) {
        this.section = section;
        this.services = services;
        this.id = id;
        addClassName("fm-note-line");
        setId(NoteNavigation.domId(id));
        text.setWidthFull();
        text.setMinRows(1);
        text.setPlaceholder(getTranslation("note.edit.add"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(SAVED_AFTER_MS);
        text.addValueChangeListener(change -> {
            if (!filling) section.save(this);
        });
        text.addFocusListener(focus -> focused = true);
        text.addBlurListener(blur -> {
            focused = false;
            section.leave(this);
            if (shown != null) show(shown);
        });
        key("event.key === 'Enter' && !event.shiftKey && !event.isComposing", () -> section.enter(this));
        key("event.key === 'Backspace' && element.value === ''", () -> section.backspace(this));
        key("event.key === 'ArrowUp' && event.altKey", () -> section.move(this, false));
        key("event.key === 'ArrowDown' && event.altKey", () -> section.move(this, true));
        idea.addClassName("fm-quiet");
        idea.addClickListener(click -> putForward());
        more.addClassNames("fm-quiet", "fm-note-more");
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> toggleTools());
        tools.addClassNames("fm-actions", "fm-note-tools");
        tools.setVisible(false);
        hint.addClassName("fm-help");
        hint.setVisible(false);
        var row = new Div(text, idea, more);
        row.addClassName("fm-note-row");
        add(row, hint, tools, below);
        follow();
    }

    private void key(String filter, Runnable work) {
        text.getElement()
                .addEventListener("keydown", event -> work.run())
                .setFilter("(" + filter + ") && (event.preventDefault() || true)");
    }

    /** As the line stands now. While somebody is in the field their text stays; a change of theirs is then kept beside. */
    void show(NoteLine line) {
        shown = line;
        hint.setVisible(false);
        if (!focused && !text.isInvalid()) {
            if (!line.wording().equals(text.getValue())) fill(line.wording());
            kept(line.revision(), line.wording());
        } else if (line.revision() != revision) {
            if (line.wording().equals(normal())) kept(line.revision(), line.wording());
            else if (line.rivals().isEmpty()) {
                hint.setText(getTranslation("note.edit.changed-by", line.changedBy()));
                hint.setVisible(true);
            }
        }
        showBelow(line);
        follow();
    }

    /** Only what changed is made anew: a button just pressed must not vanish under the finger. */
    private void showBelow(NoteLine line) {
        var now = below(line);
        if (now.equals(belowNow)) return;
        belowNow = now;
        below.removeAll();
        if (!line.rivals().isEmpty()) below.add(new RivalTexts(section, services, line));
        if (line.quotation() != null) below.add(new QuotationLine(section, services, line, true));
        if (line.idea() != null) below.add(NotesDocument.ideaLink(line.idea()));
    }

    /** What is shown below the line depends on these. */
    private static List<Object> below(NoteLine line) {
        return List.of(
                line.rivals(),
                line.rivals().isEmpty() ? "" : line.wording(),
                Optional.ofNullable(line.quotation()),
                Optional.ofNullable(line.idea()));
    }

    private void toggleTools() {
        var open = !tools.isVisible();
        tools.setVisible(open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
        if (open) fillTools();
    }

    private void fillTools() {
        tools.removeAll();
        if (shown == null || shown.idea() == null) tools.add(tool("note.idea.make", this::putForward));
        tools.add(tool("note.quote.mark", () -> new QuotationDialog(section, services, this, shown).open()));
        if (shown != null && shown.quotation() != null)
            tools.add(tool(
                    "note.quote.none",
                    () -> section.attempt(() -> services.quotations().quote(id, false, null))));
        tools.add(
                tool("note.edit.up", () -> section.move(this, false)),
                tool("note.edit.down", () -> section.move(this, true)),
                tool("note.edit.remove", () -> section.remove(this)));
    }

    private NativeButton tool(String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> {
            toggleTools();
            work.run();
        });
        button.addClassName("fm-quiet");
        return button;
    }

    private void putForward() {
        IdeaMaking.of(services, id, section::attempt);
    }

    /** Somebody else was faster: these words stand beside the line's own now. */
    void keptBeside(String mine) {
        beside = mine;
    }

    void kept(int newRevision, String newWords) {
        revision = newRevision;
        beside = "";
        words = newWords;
        follow();
    }

    private void follow() {
        more.setVisible(saved());
        idea.setVisible(saved()
                && section.section().kind() == NoteSectionKind.IDEAS
                && (shown == null || shown.idea() == null));
        var start = words.length() > 60 ? words.substring(0, 60) : words;
        more.getElement().setAttribute("aria-label", getTranslation("note.edit.more", start));
        idea.getElement().setAttribute("aria-label", getTranslation("note.idea.make.label", start));
    }

    void label(String label) {
        text.setAriaLabel(label);
    }

    void focusText() {
        text.focus();
    }

    /** Shows words that need not be kept again. */
    void fill(String shownWords) {
        filling = true;
        text.setValue(shownWords);
        filling = false;
    }

    boolean saved() {
        return revision > 0;
    }

    boolean inUse() {
        return focused;
    }

    boolean unchanged() {
        return normal().equals(words) || normal().equals(beside);
    }

    private String normal() {
        return Normalizer.normalize(typed(), Normalizer.Form.NFC).strip();
    }

    String typed() {
        return text.getValue();
    }

    TextArea text() {
        return text;
    }

    NoteLineId id() {
        return id;
    }

    int revision() {
        return revision;
    }
}
