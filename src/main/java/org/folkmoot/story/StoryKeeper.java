package org.folkmoot.story;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.idea.DeliveryService;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaHidden;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaMoved;
import org.folkmoot.idea.IdeaShownAgain;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes a story anew after each change of what it tells. Whoever does holds the idea, so that no two do at once. */
@Component
class StoryKeeper {

    private static final Set<IdeaStage> TOLD = Set.of(IdeaStage.IN_DELIVERY, IdeaStage.DELIVERED);

    private final Stories stories;
    private final Results results;
    private final DeliveryService delivery;
    private final PortalClock clock;

    StoryKeeper(Stories stories, Results results, DeliveryService delivery, PortalClock clock) {
        this.stories = stories;
        this.results = results;
        this.delivery = delivery;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(IdeaMoved moved) {
        SystemWork.run(() -> delivery.hold(moved.idea()));
        renew(moved.idea(), moved.at());
    }

    @ApplicationModuleListener
    void on(IdeaHidden hidden) {
        hold(hidden.idea());
    }

    @ApplicationModuleListener
    void on(IdeaShownAgain shown) {
        hold(shown.idea());
    }

    @ApplicationModuleListener
    void on(IdeaAnswered answered) {
        hold(answered.idea());
    }

    private void hold(IdeaId idea) {
        SystemWork.run(() -> delivery.hold(idea));
        renew(idea);
    }

    /** Part of the transaction that holds the idea. */
    void renew(IdeaId idea) {
        renew(idea, null);
    }

    /** @param moved when the idea took its last step, or null when it took none now */
    private void renew(IdeaId idea, @Nullable Instant moved) {
        var told = stories.findByIdeaId(idea.value());
        var said = stories.said(idea.value()).filter(one -> TOLD.contains(one.getStage()));
        var decided = stories.decided(idea.value(), Limit.of(1)).stream().findFirst();
        if (said.isEmpty() || decided.isEmpty()) {
            told.ifPresent(story -> {
                story.close();
                stories.saveAndFlush(story);
            });
            return;
        }
        var result = results.findFirstByIdeaIdOrderByTurnDesc(idea.value())
                .filter(ResultRow::isThere)
                .orElse(null);
        var story = told.orElseGet(() -> new Story(idea));
        var at = moved != null ? moved : told.map(Story::toldAt).orElseGet(clock::instant);
        story.tell(said.get(), decided.get(), result, at);
        stories.saveAndFlush(story);
    }
}
