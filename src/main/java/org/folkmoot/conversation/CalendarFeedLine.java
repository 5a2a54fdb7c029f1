package org.folkmoot.conversation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The calendar address a person has; the address itself is shown once, when it is made.
 *
 * @param madeAt     UTC
 * @param lastReadOn the last day on which a calendar read it, in the programme's zone; null while none has
 */
public record CalendarFeedLine(Instant madeAt, @Nullable LocalDate lastReadOn) {}
