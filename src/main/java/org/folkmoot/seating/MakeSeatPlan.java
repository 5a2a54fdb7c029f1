package org.folkmoot.seating;

import org.folkmoot.shared.UnusableInputException;

/**
 * How people are to sit.
 *
 * @param perTable at most, {@link #TABLE_LEAST} to {@link #TABLE_MOST}; tables differ by one person at most
 * @param rounds   1 to {@link #ROUNDS_MOST}
 */
public record MakeSeatPlan(int perTable, int rounds) {

    public static final int TABLE_LEAST = 2;
    public static final int TABLE_MOST = 12;
    public static final int ROUNDS_MOST = 6;

    public MakeSeatPlan {
        perTable = perTable(perTable);
        rounds = rounds(rounds);
    }

    /** @throws UnusableInputException outside the bounds */
    public static int perTable(int people) {
        if (people < TABLE_LEAST || people > TABLE_MOST)
            throw new UnusableInputException("seating.input.per-table", TABLE_LEAST, TABLE_MOST);
        return people;
    }

    /** @throws UnusableInputException outside the bounds */
    public static int rounds(int rounds) {
        if (rounds < 1 || rounds > ROUNDS_MOST) throw new UnusableInputException("seating.input.rounds", ROUNDS_MOST);
        return rounds;
    }
}
