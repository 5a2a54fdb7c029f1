package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.scoring.CriteriaService;
import org.folkmoot.scoring.Criterion;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.scoring.Mark;
import org.folkmoot.scoring.NoteService;
import org.folkmoot.scoring.PutInCard;
import org.folkmoot.scoring.ReviewerService;
import org.folkmoot.scoring.ScoreService;
import org.folkmoot.scoring.WriteNote;
import org.folkmoot.shared.Ids;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The steering group has scored most of what waits. Who signs in still owes some cards, is the odd one out on a few ideas, and
 * stands aside from one; colleagues have left notes.
 */
@Component
@Profile("sample")
class SampleScores {

    private static final int SCORED = 36;
    private static final int OWED_EVERY = 4;
    private static final int ODD_EVERY = 9;
    private static final int CANNOT_JUDGE_PERCENT = 8;
    private static final Duration BEGAN = Duration.ofDays(6);

    private static final List<String> NOTES = List.of(
            "We tried something like it in 2006; it ended with its officer. What would be different this time?",
            "@%s: your people would run this. Could they, from April?",
            "Good, and cheap. I would put it with the other one about the same hall.",
            "The trust has asked us for money for it as well. Let us not pay twice.");

    private final QueueService queue;
    private final CriteriaService criteria;
    private final ScoreService scores;
    private final InterestService interests;
    private final ReviewerService reviewers;
    private final NoteService notes;
    private final ProgrammeService programme;
    private final Stage stage;

    SampleScores(
            QueueService queue,
            CriteriaService criteria,
            ScoreService scores,
            InterestService interests,
            ReviewerService reviewers,
            NoteService notes,
            ProgrammeService programme,
            Stage stage) {
        this.queue = queue;
        this.criteria = criteria;
        this.scores = scores;
        this.interests = interests;
        this.reviewers = reviewers;
        this.notes = notes;
        this.programme = programme;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var group = cast.steering();
        var first = group.getFirst();
        var draw = new Draw("scores", group);
        assign(group, now.minus(BEGAN));
        var waiting = stage.by(
                first,
                now,
                () -> queue.page(QueueQuery.ALL, PageRequest.of(0, SCORED)).getContent());
        var scale = stage.by(first, now, criteria::standing);
        for (var i = 0; i < waiting.size(); i++) {
            var idea = waiting.get(i);
            var from = idea.waitingSince().isAfter(now.minus(BEGAN)) ? idea.waitingSince() : now.minus(BEGAN);
            var worth = draw.between(1, 5);
            var owed = i % OWED_EVERY == 0;
            for (var member : group) {
                if (member.equals(first) ? owed : draw.between(1, 100) <= 25) continue;
                var odd = i % ODD_EVERY == 1 && member.equals(first);
                var about = odd ? (worth >= 3 ? 1 : 5) : worth;
                stage.by(
                        member,
                        draw.moment(from, now),
                        () -> scores.putIn(new PutInCard(idea.id(), marks(scale, about, draw), null)));
            }
        }
        if (waiting.size() < NOTES.size()) return;
        aside(first, waiting.get(3).id(), "I am a trustee of the hall it would use.", now.minus(Duration.ofDays(2)));
        aside(group.get(4), waiting.get(1).id(), "My council would be paid for it.", now.minus(Duration.ofDays(3)));
        var name = stage.by(group.get(1), now, () -> reviewers.group().getOrDefault(first.id(), ""));
        for (var i = 0; i < NOTES.size(); i++) {
            var words = NOTES.get(i).formatted(name);
            var about = waiting.get(i % 3).id();
            stage.by(
                    group.get(i + 1),
                    now.minus(Duration.ofHours(30 - 6L * i)),
                    () -> notes.write(new WriteNote(Ids.next(), about, words)));
        }
    }

    /** Two for each sector, in turn. */
    private void assign(List<Person> group, Instant at) {
        var sectors = programme.sectors();
        for (var i = 0; i < sectors.size(); i++) {
            var sector = sectors.get(i).id();
            for (var who : List.of(i % group.size(), (i + 5) % group.size()))
                stage.by(
                        group.get(1),
                        at,
                        () -> reviewers.assign(sector, group.get(who).id()));
        }
    }

    private void aside(Person member, IdeaId idea, String why, Instant at) {
        stage.by(member, at, () -> interests.declare(new DeclareInterest(idea, why)));
    }

    private static List<Mark> marks(List<Criterion> scale, int about, Draw draw) {
        return scale.stream()
                .map(criterion -> new Mark(
                        criterion.id(),
                        draw.between(1, 100) <= CANNOT_JUDGE_PERCENT
                                ? null
                                : Math.clamp(about + draw.between(-1, 1), 1, Mark.MOST)))
                .toList();
    }
}
