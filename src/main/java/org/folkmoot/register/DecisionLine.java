package org.folkmoot.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One published decision.
 *
 * @param title      of the idea
 * @param theme      its name, or null
 * @param stage      of the idea now
 * @param turn       from 1: the idea's how many-th decision it is
 * @param reason     Markdown
 * @param steer      Markdown, or empty
 * @param referredTo or empty
 * @param chain      all decisions on the idea, first one first; one alone when nothing was decided anew
 * @param preparedBy name, for the steering group; null for everyone else
 */
public record DecisionLine(
        IdeaId idea,
        String title,
        @Nullable String theme,
        IdeaStage stage,
        int turn,
        Outcome outcome,
        String reason,
        String steer,
        @Nullable LocalDate reviewDate,
        String referredTo,
        Instant decidedAt,
        List<Link> chain,
        @Nullable String preparedBy) {

    /** One decision of an idea's chain. */
    public record Link(int turn, Outcome outcome, Instant at) {}

    /** It holds: nothing was decided after it. */
    public boolean holds() {
        return chain.isEmpty() || chain.getLast().turn() == turn;
    }
}
