package org.folkmoot.facilitation;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Morning, afternoon and evening, in the programme's zone. Words in the bundle: {@code facilitation.part.<name>}. */
public enum DayPart {
    MORNING("AM", LocalTime.MIDNIGHT, LocalTime.NOON),
    AFTERNOON("PM", LocalTime.NOON, LocalTime.of(17, 0)),
    EVENING("EVE", LocalTime.of(17, 0), null);

    private final String code;
    private final LocalTime from;
    private final @Nullable LocalTime to;

    DayPart(String code, LocalTime from, @Nullable LocalTime to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    String code() {
        return code;
    }

    /** Its first moment. */
    public LocalTime from() {
        return from;
    }

    /** The first moment after it; null for the end of the day. */
    public @Nullable LocalTime to() {
        return to;
    }
}
