package org.folkmoot.evidence;

import java.time.LocalDate;

/** An entry as a finding names it. */
public record EvidenceRef(EvidenceId id, int number, EvidenceKind kind, String source, LocalDate day) {}
