package org.folkmoot.engagement;

import java.time.Instant;

/** An event that undoes an earlier {@link Engaging} one, by a counter-entry in the ledger; the first line stays. */
public interface EngagementTakenBack {

    /** The key of the line that no longer holds. If that line is unknown yet, the listener tries again later. */
    String engagementKey();

    /** Its own key, the same for every delivery. */
    String takenBackKey();

    Instant at();
}
