package org.folkmoot.commontheme;

import java.time.Instant;

/** @param by name, for those who gather; empty for others */
public record GatheringStepLine(GatheringStepKind kind, String by, String reason, Instant at) {}
