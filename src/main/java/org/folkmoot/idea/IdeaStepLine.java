package org.folkmoot.idea;

import java.time.Instant;

/** One step of an idea after its answer, as everybody may read it. @param at UTC */
public record IdeaStepLine(StepCause cause, IdeaStage to, Instant at) {}
