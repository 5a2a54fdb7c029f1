package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NoteSection;
import org.folkmoot.note.NoteSectionId;
import org.folkmoot.note.NotesDetail;

/** Writing notes, like an outline: one field a line, kept while people type, with what others write appearing beside. */
class NotesEditor extends Div {

    private final transient NotesPageServices services;
    private final DialogueSessionId session;
    private final Span kept = new Span();
    private final transient Map<NoteSectionId, SectionEditor> sections = new LinkedHashMap<>();

    NotesEditor(NotesPageServices services, DialogueSessionId session) {
        this.services = services;
        this.session = session;
        addClassName("fm-notes-editor");
        kept.addClassNames("fm-grey", "fm-notes-kept");
        var help = new Paragraph(getTranslation("note.edit.help"));
        help.addClassName("fm-help");
        add(help, kept);
    }

    /** As the notes stand now. Fields somebody is typing into stay as they are. */
    void show(NotesDetail notes) {
        notes.sections().forEach(section -> editor(section).show(section));
    }

    private SectionEditor editor(NoteSection section) {
        return sections.computeIfAbsent(section.id(), id -> {
            var made = new SectionEditor(services, session, section, this::kept);
            add(made);
            return made;
        });
    }

    private void kept() {
        kept.setText(getTranslation(
                "note.edit.saved", services.dates().time(services.clock().instant())));
    }
}
