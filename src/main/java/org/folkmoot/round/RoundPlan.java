package org.folkmoot.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.SessionSummary;

/**
 * All rounds of a session, for those who run it.
 *
 * @param hours   whether rounds can run now
 * @param opensAt from when they can, UTC
 */
public record RoundPlan(SessionSummary session, List<RoundLine> rounds, RoomHours hours, Instant opensAt) {

    public RoundPlan {
        rounds = List.copyOf(rounds);
    }

    public Optional<RoundLine> running() {
        return rounds.stream()
                .filter(round -> round.state() == RoundState.RUNNING)
                .findFirst();
    }

    /** The first that has not begun. */
    public Optional<RoundLine> next() {
        return rounds.stream()
                .filter(round -> round.state() == RoundState.PLANNED)
                .findFirst();
    }
}
