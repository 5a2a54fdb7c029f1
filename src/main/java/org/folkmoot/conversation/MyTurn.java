package org.folkmoot.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * My turn in the waiting list of a session.
 *
 * @param position     from 1; what everybody before me in line does not take comes to me
 * @param offeredUntil UTC: a place is kept for me until then, so that I can confirm it; null while I wait
 */
public record MyTurn(int position, @Nullable Instant offeredUntil) {

    public boolean offered() {
        return offeredUntil != null;
    }
}
