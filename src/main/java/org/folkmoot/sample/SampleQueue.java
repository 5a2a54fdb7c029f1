package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.steering.KeptViewService;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MeetingSummary;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
import org.folkmoot.steering.QueueView;
import org.folkmoot.steering.ShortlistService;
import org.folkmoot.steering.TagService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the steering group has done to its queue so far: a shortlist, a few tags, two kept views. */
@Component
@Profile("sample")
class SampleQueue {

    private static final int LOOKED_AT = 40;
    private static final List<String> TAGS = List.of("Quick win", "Needs health", "Ask the parishes", "Money first");

    private final QueueService queue;
    private final ShortlistService shortlist;
    private final TagService tags;
    private final KeptViewService views;
    private final MeetingService meetings;
    private final Stage stage;

    SampleQueue(
            QueueService queue,
            ShortlistService shortlist,
            TagService tags,
            KeptViewService views,
            MeetingService meetings,
            Stage stage) {
        this.queue = queue;
        this.shortlist = shortlist;
        this.tags = tags;
        this.views = views;
        this.meetings = meetings;
        this.stage = stage;
    }

    /** Every fourth of the longest waiting is on the shortlist; one was put there and taken off again. */
    void load(Cast cast, Instant now) {
        var group = cast.steering();
        var waiting = stage.by(group.getFirst(), now, () -> queue.ids(QueueQuery.ALL, LOOKED_AT));
        for (var at = 0; at < waiting.size(); at++) {
            var member = group.get(at % group.size());
            var moment = now.minus(Duration.ofHours(30)).plus(Duration.ofMinutes(7L * at));
            var idea = waiting.get(at);
            if (at % 4 == 1) stage.by(member, moment, () -> shortlist.add(idea));
            if (at == 9) stage.by(group.get(2), moment.plusSeconds(600), () -> shortlist.takeOff(idea));
            if (at % 5 < 2) tag(member, moment, idea, TAGS.get(at % TAGS.size()));
        }
        stage.by(
                group.get(1),
                now.minus(Duration.ofDays(2)),
                () -> views.keep(
                        "For the next meeting",
                        QueueQuery.ALL.view(QueueView.LONGEST),
                        meetings.open().stream()
                                .findFirst()
                                .map(MeetingSummary::id)
                                .orElse(null)));
        stage.by(
                group.getFirst(),
                now.minus(Duration.ofDays(1)),
                () -> views.keep("Place these in the strategy", QueueQuery.ALL.view(QueueView.UNPLACED)));
    }

    private void tag(Person member, Instant moment, IdeaId idea, String name) {
        stage.by(member, moment, () -> tags.tag(idea, tags.named(name).id()));
    }
}
