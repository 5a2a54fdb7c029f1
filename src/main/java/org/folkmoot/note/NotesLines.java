package org.folkmoot.note;

import java.util.List;

/** Notes of a session and their lines, in the order they are read. */
public record NotesLines(NotesSummary notes, List<LineInNotes> lines) {

    public NotesLines {
        lines = List.copyOf(lines);
    }
}
