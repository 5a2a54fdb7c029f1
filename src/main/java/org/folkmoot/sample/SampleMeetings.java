package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.steering.AgendaItem;
import org.folkmoot.steering.AnswerTemplateService;
import org.folkmoot.steering.AttendanceKind;
import org.folkmoot.steering.MeetingAgendaService;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MeetingPublishing;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MinutesService;
import org.folkmoot.steering.PlanMeeting;
import org.folkmoot.steering.PreparedDecision;
import org.folkmoot.steering.WriteNote;
import org.folkmoot.steering.WriteTemplate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steering group's meetings: who was there, what was on the agenda, the answers published together, the minutes. */
@Component
@Profile("sample")
class SampleMeetings {

    private static final String VENUE = "Endeavour House, Ipswich";
    private static final Duration PLANNED_BEFORE = Duration.ofDays(10);
    private static final Duration LASTS = Duration.ofMinutes(60);

    private final MeetingService meetings;
    private final MeetingAgendaService agenda;
    private final MeetingPublishing publishing;
    private final MinutesService minutes;
    private final AnswerTemplateService templates;
    private final Stage stage;

    SampleMeetings(
            MeetingService meetings,
            MeetingAgendaService agenda,
            MeetingPublishing publishing,
            MinutesService minutes,
            AnswerTemplateService templates,
            Stage stage) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.publishing = publishing;
        this.minutes = minutes;
        this.templates = templates;
        this.stage = stage;
    }

    /** The second of the group takes the chair, the third writes. */
    MeetingId plan(Cast cast, Instant startsAt, Instant from, List<IdeaId> ideas, int minutesEach) {
        var clerk = cast.steering().get(2);
        var moment = latest(startsAt.minus(PLANNED_BEFORE), from);
        var asked = new PlanMeeting(startsAt, VENUE, cast.steering().get(1).id(), clerk.id());
        var id = stage.by(clerk, moment, () -> meetings.plan(asked));
        stage.by(clerk, moment, () -> agenda.add(id, ideas, minutesEach));
        return id;
    }

    void begin(Cast cast, MeetingId id, Instant at, int present) {
        var clerk = cast.steering().get(2);
        stage.by(clerk, at, () -> meetings.start(id));
        for (var i = 0; i < cast.steering().size(); i++) {
            var kind = i < present ? AttendanceKind.PRESENT : AttendanceKind.APOLOGIES;
            var member = cast.steering().get(i).id();
            stage.by(clerk, at, () -> meetings.attend(id, member, kind));
        }
    }

    /** Every item in turn, in equal shares of the hour, the minutes of the last meeting first. */
    void talkThrough(Cast cast, MeetingId id, Instant from) {
        var clerk = cast.steering().get(2);
        var first = stage.by(clerk, from, () -> agenda.add(id, "Minutes of the last meeting", 2));
        stage.by(clerk, from, () -> agenda.move(id, first, 1));
        stage.by(clerk, from, () -> agenda.note(id, new WriteNote(first, "Agreed without a change.", 0)));
        var items = stage.by(clerk, from, () -> meetings.find(id).orElseThrow().items());
        var share = LASTS.dividedBy(Math.max(1, items.size()));
        for (var i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            stage.by(clerk, from.plus(share.multipliedBy(i)), () -> agenda.begin(id, item.id()));
        }
    }

    /** @param published whether the minutes are out already; the latest ones are still a draft */
    void close(Cast cast, MeetingId id, Instant at, boolean published) {
        var clerk = cast.steering().get(2);
        stage.by(clerk, at.minusSeconds(60), () -> meetings.end(id));
        stage.by(
                cast.steering().getFirst(),
                at,
                () -> publishing.publish(
                        id,
                        publishing.preview(id).ready().stream()
                                .map(PreparedDecision::id)
                                .collect(Collectors.toSet())));
        if (published) {
            stage.by(clerk, at.plus(Duration.ofHours(20)), () -> minutes.approve(id, 0));
            stage.by(clerk, at.plus(Duration.ofHours(21)), () -> minutes.publish(id));
        } else
            stage.by(
                    cast.steering().get(4),
                    at.plus(Duration.ofHours(14)),
                    () -> minutes.remark(id, "Please name the parishes that offered halls; they will look for it."));
    }

    void templates(Cast cast, Instant at) {
        var clerk = cast.steering().get(2);
        var all = List.of(
                new WriteTemplate(
                        "Out of scope",
                        Outcome.DECLINED,
                        "Thank you for “{title}”. No body at our table can take this decision, so we close it here and do not"
                                + " pretend otherwise.",
                        ""),
                new WriteTemplate(
                        "Good, and someone takes it on",
                        Outcome.APPROVED,
                        "“{title}” fits {theme}, and {supporters} people stand behind it. We said yes on {meeting-date}.",
                        "The owner gets in touch with the author within two weeks."),
                new WriteTemplate(
                        "Not this year",
                        Outcome.PARKED,
                        "We like “{title}” and cannot pay for it this year. It comes back to us on the day given here.",
                        ""));
        for (var template : all) stage.by(clerk, at, () -> templates.add(template));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
