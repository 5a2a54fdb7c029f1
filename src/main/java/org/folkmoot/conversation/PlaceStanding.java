package org.folkmoot.conversation;

import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with a session.
 *
 * @param position in the waiting list, from 1; null for who does not wait
 */
public record PlaceStanding(boolean place, @Nullable Integer position) {

    public boolean waits() {
        return position != null;
    }
}
