package org.folkmoot.seating;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * TableSeats people so that as many pairs as possible meet, pairs across organisations before others, and as few as possible meet
 * twice (the social golfer problem, which has no quick exact answer). From a random seating two people change tables as long as that
 * is better; the best of a few such beginnings is taken. Same people, same seed, same plan.
 */
final class SeatPlanner {

    private static final int ACROSS = 10;
    private static final int WITHIN = 1;
    private static final int AGAIN = -6;

    private static final int BEGINNINGS = 6;
    private static final int PASSES = 40;
    private static final int FEW = 80;

    private final int people;
    private final int tables;
    private final int rounds;
    private final boolean[][] same;
    private final int[][] seats;
    private final int[][][] at;
    private final int[][] met;

    /** @param organisations of each person, in their order; null is nobody else's */
    private SeatPlanner(List<? extends @Nullable Object> organisations, MakeSeatPlan asked, Random random) {
        people = organisations.size();
        tables = tables(people, asked.perTable());
        rounds = asked.rounds();
        same = new boolean[people][people];
        for (var a = 0; a < people; a++)
            for (var b = 0; b < people; b++)
                same[a][b] = organisations.get(a) != null && Objects.equals(organisations.get(a), organisations.get(b));
        seats = new int[rounds][people];
        met = new int[people][people];
        at = new int[rounds][tables][];
        for (var round = 0; round < rounds; round++) seat(round, random);
    }

    /** @return for each round, the table of each person, from 0 */
    static int[][] plan(List<? extends @Nullable Object> organisations, MakeSeatPlan asked, long seed) {
        var random = new Random(seed);
        var beginnings = organisations.size() > FEW ? 1 : BEGINNINGS;
        var best = new SeatPlanner(organisations, asked, random).improve();
        for (var i = 1; i < beginnings; i++) {
            var next = new SeatPlanner(organisations, asked, random).improve();
            if (next.worth() > best.worth()) best = next;
        }
        return best.seats;
    }

    static int tables(int people, int perTable) {
        return Math.max(1, Math.ceilDiv(people, perTable));
    }

    /** Shuffled, then dealt round the tables: they differ by one person at most. */
    private void seat(int round, Random random) {
        var order = IntStream.range(0, people).toArray();
        for (var i = people - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        for (var table = 0; table < tables; table++) {
            var first = table;
            at[round][table] = IntStream.range(0, people)
                    .filter(nth -> nth % tables == first)
                    .map(nth -> order[nth])
                    .toArray();
            for (var a : at[round][table]) {
                seats[round][a] = table;
                for (var b : at[round][table]) if (a != b) met[a][b]++;
            }
        }
    }

    private SeatPlanner improve() {
        for (var pass = 0; pass < PASSES; pass++) {
            var better = false;
            for (var round = 0; round < rounds; round++)
                for (var a = 0; a < people; a++)
                    for (var b = a + 1; b < people; b++)
                        if (seats[round][a] != seats[round][b] && gain(round, a, b) > 0) {
                            change(round, a, b);
                            better = true;
                        }
            if (!better) break;
        }
        return this;
    }

    /** Looks at the two tables alone, not at everybody. */
    private int gain(int round, int a, int b) {
        var gain = 0;
        for (var c : beside(round, a)) if (c != a) gain += worth(a, c, -1) + worth(b, c, 1);
        for (var c : beside(round, b)) if (c != b) gain += worth(b, c, -1) + worth(a, c, 1);
        return gain;
    }

    private void change(int round, int a, int b) {
        for (var c : beside(round, a))
            if (c != a) {
                count(a, c, -1);
                count(b, c, 1);
            }
        for (var c : beside(round, b))
            if (c != b) {
                count(b, c, -1);
                count(a, c, 1);
            }
        replace(beside(round, a), a, b);
        replace(beside(round, b), b, a);
        var table = seats[round][a];
        seats[round][a] = seats[round][b];
        seats[round][b] = table;
    }

    /** Everybody at the table of this person, themself too. */
    private int[] beside(int round, int person) {
        return at[round][seats[round][person]];
    }

    private static void replace(int[] table, int gone, int comes) {
        for (var i = 0; i < table.length; i++) if (table[i] == gone) table[i] = comes;
    }

    private void count(int a, int b, int by) {
        met[a][b] += by;
        met[b][a] += by;
    }

    /** What it is worth that these two meet so many times more, or fewer. */
    private int worth(int a, int b, int more) {
        return value(a, b, met[a][b] + more) - value(a, b, met[a][b]);
    }

    private int value(int a, int b, int times) {
        if (times == 0) return 0;
        return (same[a][b] ? WITHIN : ACROSS) + AGAIN * (times - 1);
    }

    private long worth() {
        var worth = 0L;
        for (var a = 0; a < people; a++) for (var b = a + 1; b < people; b++) worth += value(a, b, met[a][b]);
        return worth;
    }
}
