package org.folkmoot.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.idea.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard about to be put in.
 *
 * @param marks    one for each criterion that stands
 * @param replaces one's own card it changes, as the person saw it; null when there was none
 */
public record PutInCard(
        IdeaId idea, List<Mark> marks, @Nullable CardId replaces) {

    public PutInCard {
        marks = List.copyOf(marks);
    }

    Set<CriterionId> criteria() {
        return marks.stream().map(Mark::criterion).collect(Collectors.toSet());
    }
}
