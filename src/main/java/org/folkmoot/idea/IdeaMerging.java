package org.folkmoot.idea;

import org.folkmoot.search.IndexWork;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * One idea goes into another. Its supporters back the other from then on, each person once; its own rows stay as they
 * were, and nothing is counted again as taking part. Both rows are held by whoever calls.
 */
@Component
class IdeaMerging {

    private final Ideas ideas;
    private final IdeaSupports supports;
    private final IdeaAnswers answers;
    private final IndexWork indexWork;

    IdeaMerging(Ideas ideas, IdeaSupports supports, IdeaAnswers answers, IndexWork indexWork) {
        this.ideas = ideas;
        this.supports = supports;
        this.answers = answers;
        this.indexWork = indexWork;
    }

    /** @throws RefusedException MERGED_WITH_ITSELF, MERGED_WITH_WITHDRAWN, MERGED_WITH_MERGED, MERGED_WITH_HIDDEN */
    void require(Idea merged, Idea target) {
        if (merged.id().equals(target.id())) throw new RefusedException(IdeaRefusal.MERGED_WITH_ITSELF, merged.title());
        if (!target.visibility().open()) throw new RefusedException(IdeaRefusal.MERGED_WITH_HIDDEN, merged.title());
        if (target.stage() == IdeaStage.WITHDRAWN)
            throw new RefusedException(IdeaRefusal.MERGED_WITH_WITHDRAWN, merged.title(), target.title());
        if (target.stage() == IdeaStage.MERGED)
            throw new RefusedException(
                    IdeaRefusal.MERGED_WITH_MERGED, merged.title(), target.title(), titleOfTargetOf(target));
    }

    void join(Idea merged, Idea target) {
        require(merged, target);
        var fresh = supports.notYetBehind(merged.id().value(), target.id().value());
        fresh.forEach(support -> supports.save(support.carriedInto(target.id())));
        ideas.addSupporters(target.id().value(), fresh.size());
        indexWork.changed(Idea.class, target.id().value());
    }

    private String titleOfTargetOf(Idea gone) {
        return answers.findFirstByIdeaIdOrderByTurnDesc(gone.id().value())
                .map(IdeaAnswer::mergedInto)
                .flatMap(ideas::findById)
                .map(Idea::title)
                .orElse("");
    }
}
