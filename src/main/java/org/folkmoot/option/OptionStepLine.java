package org.folkmoot.option;

import java.time.Instant;

/** @param by name, for those inside; empty for others */
public record OptionStepLine(OptionStepKind kind, String option, String reason, String by, Instant at) {}
