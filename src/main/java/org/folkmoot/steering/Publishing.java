package org.folkmoot.steering;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes decisions together, all or none, in the caller's transaction; people are told after it. */
@Component
class Publishing {

    private final Decisions decisions;
    private final Publications publications;
    private final PublishedDecisions published;
    private final Corrections corrections;
    private final AnsweringService ideas;
    private final PreparedReading reading;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    Publishing(
            Decisions decisions,
            Publications publications,
            PublishedDecisions published,
            Corrections corrections,
            AnsweringService ideas,
            PreparedReading reading,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.decisions = decisions;
        this.publications = publications;
        this.published = published;
        this.corrections = corrections;
        this.ideas = ideas;
        this.reading = reading;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param waiting   all that would be published
     * @param previewed those the person has read; they must be exactly these
     * @throws RefusedException NOTHING_PREPARED, PREPARED_CHANGED, or an idea has been answered or withdrawn
     */
    PublicationId publish(List<Decision> waiting, Set<DecisionId> previewed, @Nullable MeetingId meeting) {
        if (previewed.isEmpty()) throw new RefusedException(SteeringRefusal.NOTHING_PREPARED);
        if (!previewed.equals(waiting.stream().map(Decision::id).collect(toSet())))
            throw new RefusedException(SteeringRefusal.PREPARED_CHANGED);
        ideas.hold(waiting.stream().flatMap(Decision::touches).collect(toSet()));
        var keys = waiting.stream().map(decision -> decision.id().value()).toList();
        if (decisions.settle(keys) < keys.size()) throw new RefusedException(SteeringRefusal.PREPARED_CHANGED);
        var publication = publications.saveAndFlush(new Publication(meeting, currentMember.id(), clock.instant()));
        for (var decision : waiting) {
            corrections.give(decision);
            published.save(new PublishedDecision(decision.id(), publication.id()));
        }
        onRecord("steering.audit.published", waiting);
        return publication.id();
    }

    /** The outcome alone: the reason is private until it is published, and then it is public. */
    void onRecord(String what, List<Decision> about) {
        var ideasOf = reading.summaries(about);
        for (var decision : about)
            audit.record(new AuditLine(
                    what,
                    "idea",
                    decision.idea().value().toString(),
                    Optional.ofNullable(ideasOf.get(decision.idea()))
                            .map(IdeaSummary::title)
                            .orElse(""),
                    null,
                    decision.answer().outcome().name().toLowerCase(Locale.ROOT)));
    }
}
