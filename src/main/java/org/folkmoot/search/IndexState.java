package org.folkmoot.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands beside the database.
 *
 * @param answering whether the search engine answers now
 * @param waiting   changes the index has not taken yet
 * @param oldest    how long the oldest of them has waited, or null for none
 * @param failed    changes given up after several attempts; they wait for {@link IndexStateService#tryFailedAgain}
 * @param kinds     in the order of {@link SearchKind}
 * @param lastRun   the last time the index was made anew, or null
 */
public record IndexState(
        boolean answering,
        long waiting,
        @Nullable Duration oldest,
        long failed,
        List<Kind> kinds,
        @Nullable Run lastRun) {

    /** @param held in the database @param indexed in the index, or null when it does not answer */
    public record Kind(SearchKind kind, long held, @Nullable Long indexed) {}

    /**
     * @param things  there were when it began
     * @param done    of these, sent to the index
     * @param removed from the index, because the database no longer has them
     * @param stopped whether its node died before it ended
     */
    public record Run(
            Instant startedAt, @Nullable Instant endedAt, long things, long done, long removed, boolean stopped) {

        public boolean running() {
            return endedAt == null && !stopped;
        }
    }
}
