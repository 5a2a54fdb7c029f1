package org.folkmoot.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.conversation.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a person in the room has on their phone.
 *
 * @param here  whether they are checked in; without it there is nothing else
 * @param round the one that runs, is ranked, or has ended last; null before the first
 * @param mine  their cards, or their table's
 * @param table theirs in a round of tables or pairs, null until it is known
 * @param fixed whether a seat plan says so
 * @param board all cards: once their own is in, or the round is over; null while hidden
 * @param dots  how many of theirs each thing has
 */
public record MyRoom(
        SessionSummary session,
        RoomHours hours,
        boolean here,
        @Nullable RoundLine round,
        List<MyCard> mine,
        @Nullable Integer table,
        boolean fixed,
        @Nullable RoundBoard board,
        Map<Rankable, Integer> dots) {

    /**
     * @param seen names this wording when it is changed
     * @param by   whether the person themself wrote it
     */
    public record MyCard(CardId id, String wording, int seen, boolean by) {}

    public MyRoom {
        mine = List.copyOf(mine);
        dots = Map.copyOf(dots);
    }

    public Optional<RoundLine> current() {
        return Optional.ofNullable(round);
    }

    /** Cards can be sent. */
    public boolean open() {
        return hours == RoomHours.OPEN && round != null && round.cards() && round.state() == RoundState.RUNNING;
    }

    public int dotsLeft() {
        return round == null
                ? 0
                : round.dots()
                        - dots.values().stream().mapToInt(Integer::intValue).sum();
    }
}
