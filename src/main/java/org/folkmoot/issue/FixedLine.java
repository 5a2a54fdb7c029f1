package org.folkmoot.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the order was fixed.
 *
 * @param by          name; empty for who does not take part in the inquiry
 * @param at          UTC
 * @param takenBackAt UTC, or null while it stands
 */
public record FixedLine(
        String reason, String by, Instant at, @Nullable Instant takenBackAt) {

    public boolean stands() {
        return takenBackAt == null;
    }
}
