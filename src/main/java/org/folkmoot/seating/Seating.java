package org.folkmoot.seating;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat plan as it is read in the room.
 *
 * @param rounds in order, each with its tables in order
 * @param met    of how many others a person shares a table with, on average, over all rounds
 * @param most   how many that could be at best with these tables
 * @param madeAt UTC
 */
public record Seating(int perTable, List<Round> rounds, double met, double most, Instant madeAt) {

    public record Round(int number, List<Table> tables) {}

    public record Table(int number, List<Guest> guests) {}

    /** @param organisation for whom they speak on the day, or null */
    public record Guest(String name, @Nullable String organisation) {}

    public Seating {
        rounds = List.copyOf(rounds);
    }

    public int people() {
        return rounds.getFirst().tables().stream()
                .mapToInt(table -> table.guests().size())
                .sum();
    }
}
