package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;

/**
 * Who runs a session, for those who run sessions.
 *
 * @param needed       how many it takes, 1 to {@link ScheduleSeries#FACILITATORS_MAX}
 * @param facilitators in the order in which they were added
 * @param mine         whether the person looking is one of them
 * @param open         whether anybody can be added or step back: until its end, unless it is cancelled
 */
public record RunBy(SessionSummary session, int needed, List<Facilitator> facilitators, boolean mine, boolean open) {

    /** @param name empty when the person is gone */
    public record Facilitator(MemberId member, String name, Instant since) {}

    public RunBy {
        facilitators = List.copyOf(facilitators);
    }

    /** How many more it takes. */
    public int missing() {
        return open ? Math.max(0, needed - facilitators.size()) : 0;
    }
}
