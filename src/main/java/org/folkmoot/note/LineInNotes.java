package org.folkmoot.note;

import org.jspecify.annotations.Nullable;

/**
 * A line as it stands in its notes now.
 *
 * @param section   title of the section it stands in
 * @param removed   somebody took it out; only told to those who write notes
 * @param quotation somebody's own words
 * @param named     the speaker's name, when they agreed to it under these words; otherwise null
 */
public record LineInNotes(
        NoteLineId id,
        String section,
        String wording,
        boolean removed,
        boolean quotation,
        @Nullable String named) {}
