package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NoteSection;
import org.folkmoot.note.WriteLine;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** One section with its lines, and always an empty one at its end. */
class SectionEditor extends Section {

    private final transient NotesPageServices services;
    private final DialogueSessionId session;
    private final transient NoteSection section;
    private final transient Runnable kept;
    private final Outline fields = new Outline();

    /** @param kept told each time something was saved */
    SectionEditor(NotesPageServices services, DialogueSessionId session, NoteSection section, Runnable kept) {
        this.services = services;
        this.session = session;
        this.section = section;
        this.kept = kept;
        addClassNames("fm-section", "fm-notes-section");
        add(new H2(section.title()));
        if (!section.help().isEmpty()) {
            var help = new Paragraph(section.help());
            help.addClassName("fm-help");
            add(help);
        }
        add(fields);
    }

    /** Fields that are there stay the same components, so that nobody loses the one they type into. */
    void show(NoteSection now) {
        var wanted = new ArrayList<LineField>();
        for (var line : now.lines()) {
            var field = fieldOf(line.id());
            if (field == null) field = new LineField(this, services, line.id());
            field.show(line);
            wanted.add(field);
        }
        keepUnsaved(wanted);
        arrange(wanted);
        if (wanted.isEmpty() || wanted.getLast().saved()) fields.add(blank());
        number();
    }

    /** What is being typed and not kept yet, and what somebody else took out under a person's hands, stays where it is. */
    private void keepUnsaved(List<LineField> wanted) {
        var before = all();
        for (var i = 0; i < before.size(); i++) {
            var field = before.get(i);
            if (wanted.contains(field) || field.saved() && !field.inUse()) continue;
            var at = i == 0 ? 0 : wanted.indexOf(before.get(i - 1)) + 1;
            wanted.add(i > 0 && at == 0 || i == before.size() - 1 ? wanted.size() : at, field);
        }
    }

    private void arrange(List<LineField> wanted) {
        all().stream().filter(field -> !wanted.contains(field)).forEach(fields::remove);
        for (var i = 0; i < wanted.size(); i++)
            if (i >= fields.getComponentCount() || fields.getComponentAt(i) != wanted.get(i))
                fields.addComponentAtIndex(i, wanted.get(i));
    }

    /** Saves what stands in a field. What cannot be kept stays in it, with the reason. */
    boolean save(LineField field) {
        var typed = field.typed();
        if (typed.isBlank() || field.unchanged()) return true;
        if (typed.strip().indexOf('\n') >= 0) return saveSeveral(field, typed);
        try {
            return FieldErrors.run(field.text(), () -> {
                var words = Texts.line(typed, WriteLine.WORDING_MAX);
                if (!field.saved()) {
                    services.lines().write(new WriteLine(field.id(), session, section.id(), before(field), words));
                    field.kept(1, words);
                } else {
                    var saved = services.lines().change(field.id(), field.revision(), words);
                    if (saved.beside()) field.keptBeside(words);
                    else field.kept(saved.revision(), words);
                }
                kept.run();
                spare();
            });
        } catch (RefusedException refused) {
            FieldErrors.show(field.text(), getTranslation(refused.refusal().key(), refused.arguments()));
            return false;
        }
    }

    /** A pasted list: each of its lines is one. */
    private boolean saveSeveral(LineField field, String typed) {
        var parts = Arrays.stream(typed.split("\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        field.fill(parts.getFirst());
        if (!save(field)) {
            field.fill(typed);
            return false;
        }
        var last = field;
        for (var part : parts.subList(1, parts.size())) {
            var next = insertAfter(last);
            next.fill(part);
            if (!save(next)) return false;
            last = next;
        }
        last.focusText();
        return true;
    }

    /** Enter: the next empty line, which is made where there is none. */
    void enter(LineField field) {
        if (field.typed().isBlank() || !save(field)) return;
        var next = at(indexOf(field) + 1);
        if (next == null || next.saved() || !next.typed().isBlank()) next = insertAfter(field);
        next.focusText();
    }

    /** Backspace in an empty line takes it out and goes back to the one before. */
    void backspace(LineField field) {
        if (!field.typed().isBlank()) return;
        var before = at(indexOf(field) - 1);
        leave(field);
        if (before != null) before.focusText();
    }

    /** A person goes on to something else. An emptied line is taken out. */
    void leave(LineField field) {
        if (!field.typed().isBlank()) {
            save(field);
            return;
        }
        if (field.saved()) remove(field);
        else if (indexOf(field) < fields.getComponentCount() - 1) fields.remove(field);
    }

    void remove(LineField field) {
        if (attempt(() -> services.lines().remove(field.id()))) {
            fields.remove(field);
            Notice.polite(com.vaadin.flow.component.UI.getCurrent(), getTranslation("note.edit.removed"));
        }
        spare();
    }

    void move(LineField field, boolean down) {
        if (attempt(() -> services.lines().move(field.id(), down)))
            services.notes().find(session).stream()
                    .flatMap(notes -> notes.sections().stream())
                    .filter(one -> one.id().equals(section.id()))
                    .forEach(this::show);
    }

    boolean attempt(Runnable work) {
        try {
            work.run();
            kept.run();
            return true;
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            return false;
        }
    }

    private LineField insertAfter(LineField field) {
        var made = blank();
        fields.addComponentAtIndex(indexOf(field) + 1, made);
        number();
        return made;
    }

    private LineField blank() {
        return new LineField(this, services, new NoteLineId(Ids.next()));
    }

    private void spare() {
        var last = at(fields.getComponentCount() - 1);
        if (last == null || last.saved()) fields.add(blank());
        number();
    }

    private void number() {
        var number = 0;
        for (var field : all())
            field.label(
                    field.saved()
                            ? getTranslation("note.edit.line", section.title(), ++number)
                            : getTranslation("note.edit.new", section.title()));
    }

    private @Nullable NoteLineId before(LineField field) {
        for (var i = indexOf(field) - 1; i >= 0; i--) {
            var one = at(i);
            if (one != null && one.saved()) return one.id();
        }
        return null;
    }

    private @Nullable LineField fieldOf(NoteLineId id) {
        return all().stream().filter(field -> field.id().equals(id)).findFirst().orElse(null);
    }

    private @Nullable LineField at(int index) {
        return index < 0 || index >= fields.getComponentCount() ? null : (LineField) fields.getComponentAt(index);
    }

    private int indexOf(LineField field) {
        return fields.indexOf(field);
    }

    private List<LineField> all() {
        return fields.getChildren().map(LineField.class::cast).toList();
    }

    DialogueSessionId session() {
        return session;
    }

    NoteSection section() {
        return section;
    }
}
