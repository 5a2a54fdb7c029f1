package org.folkmoot.inquiry;

import java.util.UUID;

/**
 * One sector or area of an inquiry's seats.
 *
 * @param seated people with a seat who speak for it today
 * @param wanted 0 when nothing was said
 */
public record BalanceLine(BalanceKind kind, UUID of, String name, int seated, int wanted) {

    /** How many are still looked for. */
    public int missing() {
        return Math.max(0, wanted - seated);
    }
}
