package org.folkmoot.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an action, and how it stood after it.
 *
 * @param by    name of who did it; null when the portal did
 * @param owner name of a person, or null
 */
public record ActionStepLine(
        ActionStepKind kind,
        @Nullable String by,
        Instant at,
        String what,
        @Nullable String owner,
        String body,
        @Nullable LocalDate due,
        ActionState state,
        String reason) {}
