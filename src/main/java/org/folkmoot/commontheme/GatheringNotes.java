package org.folkmoot.commontheme;

import org.folkmoot.note.NotesSummary;

/** @param gathered how many of its lines stand under a theme */
public record GatheringNotes(NotesSummary notes, int gathered) {}
