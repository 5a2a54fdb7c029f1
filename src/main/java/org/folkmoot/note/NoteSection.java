package org.folkmoot.note;

import java.util.List;

/** @param help what belongs here, in a few words; may be empty */
public record NoteSection(NoteSectionId id, NoteSectionKind kind, String title, String help, List<NoteLine> lines) {}
