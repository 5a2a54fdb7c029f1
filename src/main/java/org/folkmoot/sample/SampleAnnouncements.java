package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.announcement.AnnouncementId;
import org.folkmoot.announcement.AnnouncementService;
import org.folkmoot.announcement.EditAnnouncement;
import org.folkmoot.announcement.Segment;
import org.folkmoot.privacy.ConsentKind;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.privacy.ConsentState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Every third person agreed to announcements; one went out, one waits for its time, one is being written. */
@Component
@Profile("sample")
class SampleAnnouncements {

    private static final int EVERY_THIRD = 3;
    private static final String NEWS = """
            The steering group has met. Every idea it looked at has an answer now, with the reason.

            - four ideas go ahead, and say who leads them
            - some wait for the spring, with the date on which they are looked at again

            [See what came of it](http://localhost:8080/ideas)

            Thank you for two minutes between meetings.""";
    private static final String INVITATION = """
            There are places left at the next conversations, in the evening and near you. No preparation is needed: come with
            what you know of your own work.

            [Choose a date](http://localhost:8080/conversations)""";

    private final AnnouncementService announcements;
    private final ConsentService consents;
    private final Stage stage;

    SampleAnnouncements(AnnouncementService announcements, ConsentService consents, Stage stage) {
        this.announcements = announcements;
        this.consents = consents;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var manager = cast.signIn("manager");
        var asked = now.minus(Duration.ofDays(20));
        for (var nth = 0; nth < cast.crowd().size(); nth += EVERY_THIRD)
            agree(cast.crowd().get(nth), asked);
        agree(cast.signIn("participant"), asked);
        var sent = now.minus(Duration.ofDays(6));
        var news = written(manager, sent, "Every idea has an answer", NEWS, Segment.EVERYONE);
        schedule(manager, sent, news, sent);
        stage.bySystem(sent.plusSeconds(5), () -> {
            announcements.sendDue();
            return "";
        });
        var yesterday = now.minus(Duration.ofDays(1));
        var invitation = written(manager, yesterday, "Places left in the evening", INVITATION, Segment.EVERYONE);
        schedule(manager, yesterday, invitation, now.plus(Duration.ofDays(3)));
        written(
                manager,
                now.minus(Duration.ofHours(2)),
                "We have not met yet",
                "Two hours, one question, about 25 people.",
                Segment.NOT_REACHED);
    }

    private void agree(Person person, Instant moment) {
        stage.by(
                person,
                moment,
                () -> consents.agree(
                        ConsentKind.ANNOUNCEMENTS,
                        consents.mine().stream()
                                .filter(one -> one.kind() == ConsentKind.ANNOUNCEMENTS)
                                .mapToInt(ConsentState::edition)
                                .findFirst()
                                .orElse(1)));
    }

    private AnnouncementId written(Person manager, Instant moment, String subject, String words, Segment segment) {
        return stage.by(manager, moment, () -> {
            var id = announcements.begin();
            announcements.save(id, version(id), new EditAnnouncement(subject, words, segment));
            return id;
        });
    }

    private void schedule(Person manager, Instant moment, AnnouncementId id, Instant at) {
        stage.by(manager, moment, () -> announcements.schedule(id, version(id), at));
    }

    private int version(AnnouncementId id) {
        return announcements.find(id).orElseThrow().version();
    }
}
