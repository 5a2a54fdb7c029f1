package org.folkmoot.openfigures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of frozen figures.
 *
 * @param number      of its address
 * @param frozenAt    UTC
 * @param withdrawnAt UTC; null while they stand
 * @param reason      of the withdrawal, or null
 */
public record FrozenSummary(
        int number,
        String title,
        Instant frozenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
