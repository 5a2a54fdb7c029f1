package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.Reference;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.DraftContent;
import org.folkmoot.idea.DraftId;
import org.folkmoot.idea.DraftService;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.ReviseIdea;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.idea.VersionService;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** People talk about two ideas; out of a helpful comment comes a co-author and a new wording. One draft waits. */
@Component
@Profile("sample")
class SampleWriting {

    private static final int ALL = 500;
    private static final int STEPS = 8;
    private static final String LUNCH = "Eat lunch at school, if you are over seventy";
    private static final String BENCHES = "Benches along the mill path";

    private final IdeaService ideas;
    private final VersionService versions;
    private final CoAuthorService coAuthors;
    private final DraftService drafts;
    private final CommentService comments;
    private final Stage stage;

    SampleWriting(
            IdeaService ideas,
            VersionService versions,
            CoAuthorService coAuthors,
            DraftService drafts,
            CommentService comments,
            Stage stage) {
        this.ideas = ideas;
        this.versions = versions;
        this.coAuthors = coAuthors;
        this.drafts = drafts;
        this.comments = comments;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var participant = cast.signIn("participant");
        var facilitator = cast.signIn("facilitator");
        lunch(participant, facilitator, cast.signIn("steering"), now);
        benches(participant, cast.signIn("manager"), now);
        stage.by(
                participant,
                now.minus(Duration.ofHours(20)),
                () -> drafts.save(
                        DraftId.next(),
                        0,
                        null,
                        0,
                        DraftContent.of(
                                "A shelf of books to borrow at the bus shelter",
                                "The library van comes once a fortnight. A shelf that people fill themselves would")));
    }

    private void lunch(Person author, Person helper, Person steering, Instant now) {
        var idea = find(LUNCH);
        var on = on(idea.id());
        var first = say(
                helper,
                at(idea, now, 1),
                on,
                null,
                "At our carers' lunch in Eye the children came to us, and half of the fun was the walk back. Could the school ring"
                        + " people the evening before? **Some will not come unasked.**");
        say(author, at(idea, now, 2), on, first, "Yes, and a child could do the ringing. Would you write it with me?");
        stage.by(author, at(idea, now, 3), () -> coAuthors.inviteFrom(idea.id(), first));
        stage.by(helper, at(idea, now, 4), () -> coAuthors.accept(idea.id()));
        stage.by(helper, at(idea, now, 5), () -> revise(idea));
        var benches = find(BENCHES);
        var point = new Reference(
                "idea", benches.id().value(), BENCHES, "ideas/" + benches.id().value());
        stage.by(
                steering,
                at(idea, now, 6),
                () -> comments.write(new WriteComment(
                        Ids.next(),
                        on,
                        null,
                        "The same people asked for #" + BENCHES + ". A seat half way to the school would help both.",
                        List.of(point))));
    }

    private void revise(IdeaDetail idea) {
        var now = versions.current(idea.id()).orElseThrow();
        versions.revise(new ReviseIdea(
                idea.id(),
                idea.revision(),
                new SubmitIdea(
                        Ids.next(),
                        now.title(),
                        now.wording() + " A child from the top class rings each guest the evening before.",
                        "Neighbours over seventy who eat alone, and the children.",
                        now.theme(),
                        now.principle(),
                        now.condition(),
                        null),
                false,
                "The ringing, and whom it helps"));
    }

    private void benches(Person participant, Person manager, Instant now) {
        var idea = find(BENCHES);
        var asked = say(
                manager,
                at(idea, now, 4),
                on(idea.id()),
                null,
                "Who would look after them in winter? The parish of Eye varnishes its own each spring.");
        say(
                participant,
                at(idea, now, 5),
                on(idea.id()),
                asked,
                "We do, on one Saturday, with soup. I will bring the tin.");
    }

    private CommentId say(Person by, Instant moment, CommentOn on, @Nullable CommentId parent, String words) {
        return stage.by(by, moment, () -> comments.write(new WriteComment(on, parent, words)));
    }

    /** So many eighths of the way from the day it was put forward to now. */
    private static Instant at(IdeaDetail idea, Instant now, int step) {
        return idea.submittedAt()
                .plus(Duration.between(idea.submittedAt(), now).dividedBy(STEPS).multipliedBy(step));
    }

    private static CommentOn on(IdeaId id) {
        return new CommentOn("idea", id.value());
    }

    private IdeaDetail find(String title) {
        return ideas.list(IdeaFilter.all(IdeaOrder.NEWEST), PageRequest.of(0, ALL)).stream()
                .filter(idea -> idea.title().equals(title))
                .map(IdeaSummary::id)
                .flatMap(id -> ideas.find(id).stream())
                .findFirst()
                .orElseThrow();
    }
}
