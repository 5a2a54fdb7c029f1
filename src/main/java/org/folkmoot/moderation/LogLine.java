package org.folkmoot.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param about  the case, or null when it is about a person or the portal
 * @param author whose thing it is, or who was trusted or blocked; may be empty
 */
public record LogLine(
        Act act, @Nullable CaseId about, String label, String author, String actor, String reason, Instant at) {}
