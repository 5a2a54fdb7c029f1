package org.folkmoot.facilitation;

import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can usually run a session.
 *
 * @param slots       every week; none means never
 * @param maxPerMonth at most, 1 to {@link #MAX_MOST}; null for no limit
 */
public record SayAvailability(Set<WeekSlot> slots, @Nullable Integer maxPerMonth) {

    public static final int MAX_MOST = 31;

    public SayAvailability {
        slots = new TreeSet<>(slots);
        maxPerMonth = maxPerMonth(maxPerMonth);
    }

    /** @throws UnusableInputException outside 1 to {@link #MAX_MOST} */
    public static @Nullable Integer maxPerMonth(@Nullable Integer sessions) {
        if (sessions != null && (sessions < 1 || sessions > MAX_MOST))
            throw new UnusableInputException("facilitation.input.max", MAX_MOST);
        return sessions;
    }
}
