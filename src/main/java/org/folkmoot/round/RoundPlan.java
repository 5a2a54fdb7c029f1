package org.folkmoot.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * All rounds of a session, for those who run it.
 *
 * @param hours   whether rounds can run now
 * @param opensAt from when they can, UTC
 * @param shown   the one that runs, is ranked, or has ended last; null before the first
 */
public record RoundPlan(
        SessionSummary session,
        List<RoundLine> rounds,
        RoomHours hours,
        Instant opensAt,
        @Nullable RoundLine shown) {

    public RoundPlan {
        rounds = List.copyOf(rounds);
    }

    public Optional<RoundLine> running() {
        return rounds.stream()
                .filter(round -> round.state() == RoundState.RUNNING)
                .findFirst();
    }

    /** What the wall shows. */
    public Optional<RoundLine> current() {
        return Optional.ofNullable(shown);
    }

    /** The first that has not begun. */
    public Optional<RoundLine> next() {
        return rounds.stream()
                .filter(round -> round.state() == RoundState.PLANNED)
                .findFirst();
    }
}
