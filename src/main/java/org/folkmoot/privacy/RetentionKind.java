package org.folkmoot.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that is not kept for ever: a bean of this type. Its message bundle has {@code <name>.title} (what it is),
 * {@code <name>.rule} (from when the days count, and what happens then) and {@code <name>.would} (with {0}, how many).
 */
public interface RetentionKind {

    /** Message key without its last part, such as {@code mail.retention.bodies}; at most 40 characters. */
    String name();

    /** Days unless an administrator chose others; null to keep for ever. */
    @Nullable
    Integer daysAtFirst();

    /** Nobody can choose fewer. */
    default int daysAtLeast() {
        return 1;
    }

    /** How many would go. */
    long count(Instant olderThan);

    /**
     * Removes some, in the caller's transaction; called again until there are none.
     *
     * @return how many were removed, at most {@code batch}
     */
    int remove(Instant olderThan, int batch);
}
