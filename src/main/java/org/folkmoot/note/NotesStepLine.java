package org.folkmoot.note;

import java.time.Instant;

/** @param reason may be empty */
public record NotesStepLine(NotesStepKind kind, String by, String reason, Instant at) {}
