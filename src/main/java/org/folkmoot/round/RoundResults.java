package org.folkmoot.round;

import java.util.List;
import org.folkmoot.conversation.SessionSummary;

/**
 * What came of a session's rounds, for those who came and those who run sessions.
 *
 * @param rounds that have ended, in order
 */
public record RoundResults(SessionSummary session, List<RoundBoard> rounds) {

    public RoundResults {
        rounds = List.copyOf(rounds);
    }
}
