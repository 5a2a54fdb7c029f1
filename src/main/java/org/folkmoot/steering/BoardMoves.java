package org.folkmoot.steering;

import java.util.List;
import java.util.Optional;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;

/** Where a card can be moved. Only the two stages before an answer are one step; an answer is prepared first, and published with others. */
public final class BoardMoves {

    private BoardMoves() {}

    /** In the order of the board; none once it is answered. */
    public static List<IdeaStage> from(IdeaStage stage) {
        if (!stage.inFiltering()) return List.of();
        return BoardService.STAGES.stream()
                .filter(to -> to != stage && (to.inFiltering() || outcome(to).isPresent()))
                .toList();
    }

    /** The decision that leads to this stage. */
    public static Optional<Outcome> outcome(IdeaStage to) {
        for (var outcome : Outcome.values()) if (outcome.leadsTo() == to) return Optional.of(outcome);
        return Optional.empty();
    }
}
