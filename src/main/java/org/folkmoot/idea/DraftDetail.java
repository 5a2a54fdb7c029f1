package org.folkmoot.idea;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was saved last.
 *
 * @param turn         goes up with each save: a form names the one it knows
 * @param idea         the idea this is a new wording of, or null for a new idea
 * @param baseRevision the wording it began from, or 0
 * @param forkOf       the draft beside which this was typed in another tab, or null
 */
public record DraftDetail(
        DraftId id,
        int turn,
        @Nullable IdeaId idea,
        int baseRevision,
        @Nullable DraftId forkOf,
        DraftContent content,
        Instant savedAt) {

    /** What the files hang on, and the key of the idea to be. */
    public DraftId root() {
        return forkOf == null ? id : forkOf;
    }
}
