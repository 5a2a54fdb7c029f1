package org.folkmoot.round;

import java.time.Duration;
import java.time.Instant;

/**
 * A round's clock at one moment, for a page to count on from.
 *
 * @param now    when this was said, UTC
 * @param endsAt when its time is up if it runs on, UTC; may lie in the past
 * @param paused it stands still, so {@link #left} stays as it is
 * @param length of the whole round, with minutes that were added
 */
public record RoundClock(Instant now, Instant endsAt, boolean paused, Duration length) {

    /** None once the time is up. */
    public Duration left() {
        var left = Duration.between(now, endsAt);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
