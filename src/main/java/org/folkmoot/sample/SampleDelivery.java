package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.action.ActionId;
import org.folkmoot.action.ActionLine;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ActionTerms;
import org.folkmoot.action.AddAction;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.sample.SampleTexts.ActionText;
import org.folkmoot.sample.SampleTexts.DeliveryText;
import org.folkmoot.story.RecordResult;
import org.folkmoot.story.ResultService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What became of approved ideas: actions, some of them late, and results. */
@Component
@Profile("sample")
class SampleDelivery {

    private static final int ALL = 500;

    private final IdeaService ideas;
    private final ActionService actions;
    private final ResultService results;
    private final Stage stage;

    SampleDelivery(IdeaService ideas, ActionService actions, ResultService results, Stage stage) {
        this.ideas = ideas;
        this.actions = actions;
        this.results = results;
        this.stage = stage;
    }

    void load(Cast cast, Instant now, LocalDate today) {
        Map<String, IdeaId> byTitle = ideas.list(IdeaFilter.all(IdeaOrder.NEWEST), PageRequest.of(0, ALL)).stream()
                .collect(toMap(IdeaSummary::title, IdeaSummary::id));
        var draw = new Draw("owners", cast.crowd());
        for (var text : SampleFiles.delivery()) {
            var idea = requireNonNull(byTitle.get(text.idea()), text.idea());
            for (var one : text.actions()) act(cast, draw, now, today, idea, text, one);
            var result = text.result();
            if (result != null)
                stage.by(
                        cast.signIn("manager"),
                        on(now, result.at()),
                        () -> results.record(new RecordResult(idea, 0, result.text(), result.link())));
        }
    }

    private void act(
            Cast cast, Draw draw, Instant now, LocalDate today, IdeaId idea, DeliveryText about, ActionText text) {
        var manager = cast.signIn("manager");
        var owner = owner(cast, draw, text.owner());
        var terms = new ActionTerms(
                text.what(),
                owner == null ? null : owner.id(),
                Objects.requireNonNullElse(text.body(), ""),
                today.plusDays(text.due()));
        var id = stage.by(
                manager, on(now, text.added()), () -> actions.add(new AddAction(terms, idea.asOrigin(about.idea()))));
        var doer = owner == null ? manager : owner;
        if (text.started() != null) stage.by(doer, on(now, text.started()), () -> actions.start(id, seen(id)));
        if (text.done() != null) stage.by(doer, on(now, text.done()), () -> actions.finish(id, seen(id)));
        var dropped = text.dropped();
        if (dropped != null)
            stage.by(doer, on(now, requireNonNull(text.ended())), () -> actions.drop(id, seen(id), dropped));
    }

    private static @Nullable Person owner(Cast cast, Draw draw, @Nullable String name) {
        if (name == null) return null;
        return name.equals("somebody") ? draw.people(1, 0).getFirst() : cast.signIn(name);
    }

    private int seen(ActionId id) {
        return actions.find(id).map(ActionLine::seen).orElseThrow();
    }

    private static Instant on(Instant now, int days) {
        return now.plus(Duration.ofDays(days));
    }
}
