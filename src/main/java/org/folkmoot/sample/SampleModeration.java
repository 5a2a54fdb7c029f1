package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.moderation.CaseDetail;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.ReportReason;
import org.folkmoot.moderation.ReportThing;
import org.folkmoot.moderation.Thing;
import org.folkmoot.moderation.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Two reports that wait for the manager, and one idea hidden with a reason. */
@Component
@Profile("sample")
class SampleModeration {

    private static final int ALL = 500;

    private final ModerationService moderation;
    private final IdeaService ideas;
    private final Stage stage;

    SampleModeration(ModerationService moderation, IdeaService ideas, Stage stage) {
        this.moderation = moderation;
        this.ideas = ideas;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var hidden = idea("A pass for teenagers who care for a parent");
        var yesterday = now.minus(Duration.ofHours(26));
        report(
                cast.facilitators().getLast(),
                yesterday,
                hidden,
                ReportReason.PERSONAL,
                "Her whole class knows who is meant.");
        hide(
                cast.signIn("manager"),
                now.minus(Duration.ofHours(22)),
                hidden,
                "A girl at one school can be recognised by what is said about her father. The idea itself is welcome: please put it forward again without her.");
        report(
                cast.steering().getLast(),
                now.minus(Duration.ofHours(9)),
                idea("Appeal against my planning refusal"),
                ReportReason.OFF_TOPIC,
                "This is one household's case, not an idea for the county.");
        report(
                cast.facilitators().getLast(),
                now.minus(Duration.ofHours(3)),
                idea("Nationalise the buses"),
                ReportReason.OTHER,
                "It reads like a leaflet for a party.");
    }

    private void report(Person by, Instant at, Thing thing, ReportReason reason, String words) {
        stage.by(by, at, () -> moderation.report(new ReportThing(thing, reason, words)));
    }

    private void hide(Person manager, Instant at, Thing thing, String reason) {
        stage.by(manager, at, () -> {
            var one = moderation.caseOf(thing).orElseThrow();
            var seen = moderation.find(one).map(CaseDetail::turns).orElseThrow();
            moderation.decide(one, seen, Verdict.HIDE, reason);
        });
    }

    private Thing idea(String title) {
        return ideas.list(IdeaFilter.all(IdeaOrder.NEWEST), PageRequest.of(0, ALL)).stream()
                .filter(idea -> idea.title().equals(title))
                .map(IdeaSummary::id)
                .findFirst()
                .orElseThrow()
                .asThing();
    }
}
