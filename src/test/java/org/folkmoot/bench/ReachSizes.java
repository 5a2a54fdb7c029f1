package org.folkmoot.bench;

import java.time.Duration;
import java.util.function.ToIntFunction;

/**
 * How much of everything the bench of reach takes.
 *
 * @param few     lines of the small ledgers
 * @param many    lines of the large one, by the database
 * @param people  who take part in what is recorded
 * @param first   recorded before it counts: what the ledger runs through takes some thousand lines to be compiled
 * @param events  recorded by the writers in a run
 * @param again   of these, delivered again in the end; they must be taken once all the same
 * @param warmUp  reads of all strands before they count, for the same reason
 * @param reads   of all strands in a run
 * @param pages   that lie open
 * @param changes they hear of in a run, from each node
 * @param quiet   how long is listened to pages that hear nothing
 */
record ReachSizes(
        int few,
        ToIntFunction<ReachStore> many,
        int people,
        int first,
        int events,
        int again,
        int warmUp,
        int reads,
        int pages,
        int changes,
        Duration quiet) {

    static final ReachSizes USUAL = new ReachSizes(
            10_000, ReachStore::manyLines, 200, 8000, 2000, 200, 300, 200, 1000, 10, Duration.ofSeconds(10));

    static final ReachSizes SMALL =
            new ReachSizes(1000, store -> 25_000, 20, 20, 100, 20, 20, 20, 50, 2, Duration.ofSeconds(3));
}
