package org.folkmoot.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a target's measurements.
 *
 * @param words     the figure in words: "32 of 36 districts"
 * @param by        name of who entered it, for those signed in; empty for visitors and for the portal
 * @param portal    the portal kept it of itself
 * @param reason    why it takes another row's place; empty when it takes none
 * @param replaced  what became of it, or null while it holds
 */
public record MeasurementLine(
        MeasurementId id,
        Measured measured,
        String words,
        String source,
        String link,
        String by,
        Instant at,
        boolean portal,
        String reason,
        @Nullable Replaced replaced) {

    /** It holds no more. @param takenBack nothing took its place @param by name, or empty for visitors */
    public record Replaced(boolean takenBack, String reason, String by, Instant at) {}

    public boolean holds() {
        return replaced == null;
    }
}
