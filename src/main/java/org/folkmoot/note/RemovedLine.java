package org.folkmoot.note;

import java.time.Instant;

/** A line that was taken out and can be brought back. */
public record RemovedLine(NoteLineId id, String section, String wording, String by, Instant at) {}
