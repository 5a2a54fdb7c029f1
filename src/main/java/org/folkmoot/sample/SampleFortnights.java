package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DatesRule;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.JoinLink;
import org.folkmoot.conversation.PlaceService;
import org.folkmoot.conversation.Rhythm;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.Venue;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.sample.SampleTexts.Fortnightly;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Series to come, made by a rule: one date online, the last ones in need of a second facilitator. */
@Component
@Profile("sample")
class SampleFortnights {

    private static final Duration SCHEDULED_AGO = Duration.ofDays(6);
    private static final Duration TAKEN_AGO = Duration.ofDays(2);

    private final ConversationService conversations;
    private final FacilitatorService facilitators;
    private final PlaceService places;
    private final ProgrammeService programme;
    private final Stage stage;

    SampleFortnights(
            ConversationService conversations,
            FacilitatorService facilitators,
            PlaceService places,
            ProgrammeService programme,
            Stage stage) {
        this.conversations = conversations;
        this.facilitators = facilitators;
        this.places = places;
        this.programme = programme;
        this.stage = stage;
    }

    void load(Fortnightly text, Map<String, Venue> register, Cast cast, SampleCalendar calendar, Instant now) {
        var scheduled = now.minus(SCHEDULED_AGO);
        var ids = stage.by(cast.facilitators().getFirst(), scheduled, () -> schedule(text, register, calendar));
        var helper = cast.facilitators().get(1);
        ids.subList(0, text.helpers())
                .forEach(id -> stage.by(helper, scheduled.plus(Duration.ofHours(3)), () -> facilitators.helpRun(id)));
        var draw = new Draw(text.name(), cast.crowd());
        for (var id : ids)
            draw.people(text.taken(), 0)
                    .forEach(person ->
                            stage.by(person, draw.moment(now.minus(TAKEN_AGO), now), () -> places.takePlace(id)));
    }

    private List<DialogueSessionId> schedule(Fortnightly text, Map<String, Venue> register, SampleCalendar calendar) {
        var venue = requireNonNull(register.get(text.place()), text.place());
        var online = new Venue("Online", "", venue.area());
        var first = calendar.day(text.from());
        var days = DatesRule.times(first, new Rhythm.Weekly(2, Set.of(first.getDayOfWeek())), text.times())
                .days();
        var dates = IntStream.range(0, days.size())
                .mapToObj(nth -> {
                    var start = SessionDate.at(days.get(nth).atTime(text.at()), calendar.zone());
                    var isOnline = nth + 1 == text.online();
                    return new SessionDate(
                            start,
                            start.plus(Duration.ofMinutes(text.minutes())),
                            isOnline ? online : venue,
                            null,
                            null,
                            null,
                            isOnline ? new JoinLink(text.link()) : null);
                })
                .toList();
        return conversations.sessionsOf(conversations.schedule(new ScheduleSeries(
                text.name(),
                text.about(),
                text.question(),
                text.method(),
                strand(text.strand()),
                text.capacity(),
                text.facilitators(),
                dates)));
    }

    private StrandId strand(int number) {
        return programme.strands().stream()
                .filter(strand -> strand.number() == number)
                .map(StrandSummary::id)
                .findFirst()
                .orElseThrow();
    }
}
