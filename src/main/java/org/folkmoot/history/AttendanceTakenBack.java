package org.folkmoot.history;

import java.time.Instant;
import org.folkmoot.engagement.EngagementTakenBack;

/** A line of a table that no longer counts. */
record AttendanceTakenBack(String engagementKey, Instant at) implements EngagementTakenBack {

    @Override
    public String takenBackKey() {
        return engagementKey + ":back";
    }
}
