package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.HoldPlaces;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.conversation.PlaceService;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.Venue;
import org.folkmoot.conversation.VenueFacts;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.conversation.VenueService;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.sample.SampleTexts.Series;
import org.folkmoot.sample.SampleTexts.Session;
import org.folkmoot.sample.SampleTexts.VenueText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Series, their sessions, who took a place and who came. */
@Component
@Profile("sample")
class SampleConversations {

    private static final String METHOD =
            "Small tables, a question each, twenty minutes, then somebody from each table moves on.";
    private static final LocalDate SCHEDULED = LocalDate.of(2008, 10, 20);
    private static final Duration PLACES_TAKEN_WITHIN = Duration.ofDays(21);
    private static final Duration FULL_SINCE = Duration.ofDays(3);
    private static final int FEWEST_ABSENT_PERCENT = 15;
    private static final int MOST_ABSENT_PERCENT = 20;
    private static final int EARLY_TODAY = 4;

    private final ConversationService conversations;
    private final PlaceService place;
    private final PlaceListService placeList;
    private final DeskService desk;
    private final VenueService venues;
    private final SampleFortnights fortnights;
    private final ProgrammeService programme;
    private final Stage stage;

    SampleConversations(
            ConversationService conversations,
            PlaceService place,
            PlaceListService placeList,
            DeskService desk,
            VenueService venues,
            SampleFortnights fortnights,
            ProgrammeService programme,
            Stage stage) {
        this.conversations = conversations;
        this.place = place;
        this.placeList = placeList;
        this.desk = desk;
        this.venues = venues;
        this.fortnights = fortnights;
        this.programme = programme;
        this.stage = stage;
    }

    void load(Cast cast, SampleCalendar calendar, Instant now) {
        var texts = SampleFiles.conversations();
        Map<String, Venue> register = stage.by(
                cast.facilitators().getFirst(),
                calendar.moment(SCHEDULED, LocalTime.of(10, 0)),
                () -> register(texts.venues()));
        texts.series().forEach(series -> new Loading(cast, calendar, now, series, register).all());
        texts.fortnightly().forEach(series -> fortnights.load(series, register, cast, calendar, now));
    }

    private Map<String, Venue> register(List<VenueText> texts) {
        Map<String, AreaId> areas = programme.areas().stream().collect(toMap(Area::name, Area::id));
        texts.forEach(text -> venues.add(new VenueFacts(
                text.name(),
                text.address(),
                requireNonNull(areas.get(text.area()), text.area()),
                text.access(),
                text.capacity())));
        return venues.list().stream().collect(toMap(VenueLine::name, VenueLine::toUse));
    }

    private final class Loading {

        private final Cast cast;
        private final SampleCalendar calendar;
        private final Instant now;
        private final Series series;
        private final Draw draw;
        private final Instant scheduled;
        private final Map<String, Venue> register;

        Loading(Cast cast, SampleCalendar calendar, Instant now, Series series, Map<String, Venue> register) {
            this.cast = cast;
            this.calendar = calendar;
            this.now = now;
            this.series = series;
            this.register = register;
            this.draw = new Draw(series.name(), cast.crowd());
            this.scheduled = calendar.moment(SCHEDULED, LocalTime.of(11, 0));
        }

        void all() {
            var inOrder = series.sessions().stream()
                    .sorted(Comparator.comparing(this::start))
                    .toList();
            var ids = schedule(inOrder);
            for (var i = 0; i < ids.size(); i++) fill(ids.get(i), inOrder.get(i));
        }

        private List<DialogueSessionId> schedule(List<Session> inOrder) {
            Map<String, AreaId> areas = programme.areas().stream().collect(toMap(Area::name, Area::id));
            var dates = inOrder.stream()
                    .map(text -> new SessionDate(
                            start(text),
                            end(text),
                            register.getOrDefault(
                                    text.place(),
                                    new Venue(text.place(), "", requireNonNull(areas.get(text.area()), text.area()))),
                            text.title(),
                            text.about()))
                    .toList();
            var facilitator = cast.facilitators().getFirst();
            return stage.by(facilitator, scheduled, () -> {
                var made = conversations.schedule(new ScheduleSeries(
                        series.name(),
                        series.about(),
                        "What becomes possible when we talk about it together?",
                        METHOD,
                        strand(),
                        series.capacity(),
                        dates));
                return conversations.sessionsOf(made);
            });
        }

        private void fill(DialogueSessionId id, Session text) {
            var places = text.capacity() == null ? series.capacity() : text.capacity();
            if (places != series.capacity())
                stage.by(cast.facilitators().getFirst(), scheduled, () -> placeList.changeCapacity(id, places));
            var taken = text.taken() == null ? places - draw.between(0, 2) : text.taken();
            var holders = new ArrayList<>(draw.people(taken - (text.with() == null ? 0 : 1), series.againPercent()));
            var last = text.waiting() > 0 ? now.minus(FULL_SINCE) : now;
            var before = earlier(start(text).minus(Duration.ofHours(1)), last);
            var from = later(scheduled, before.minus(PLACES_TAKEN_WITHIN));
            if (text.with() != null) holders.addFirst(cast.signIn(text.with()));
            holders.forEach(person -> stage.by(person, draw.moment(from, before), () -> place.takePlace(id)));
            if (text.heldFor() != null) hold(id, text, text.heldFor());
            if (text.waiting() > 0) queue(id, text, holders.getLast());
            if (text.today()) arrive(id, text, holders.subList(0, EARLY_TODAY));
            else if (end(text).isBefore(now)) arrive(id, text, holders.subList(0, taken - absent(taken)));
        }

        /** Those who ask when all places are taken; one place has become free and is kept for the first of them. */
        private void queue(DialogueSessionId id, Session text, Person givesUp) {
            var people = new ArrayList<>(draw.people(text.waiting() - (text.waits() == null ? 0 : 1), 0));
            if (text.waits() != null) people.add(people.size() / 2, cast.signIn(text.waits()));
            var asked = now.minus(FULL_SINCE);
            for (var person : people) {
                stage.by(person, asked, () -> place.takePlace(id));
                asked = asked.plus(FULL_SINCE.dividedBy(2L * people.size()));
            }
            stage.by(givesUp, now.minus(Duration.ofHours(2)), () -> place.giveUpPlace(id));
        }

        private void hold(DialogueSessionId id, Session text, String sector) {
            var to = programme.sectors().stream()
                    .filter(one -> one.name().equals(sector))
                    .findFirst()
                    .orElseThrow();
            var lastDay = start(text).atZone(calendar.zone()).toLocalDate().minusDays(3);
            stage.by(
                    cast.facilitators().getFirst(),
                    now,
                    () -> placeList.hold(id, new HoldPlaces(to.id(), text.held(), lastDay)));
        }

        /** The first of the list are those who come: the list is in the order of the draw. */
        private void arrive(DialogueSessionId id, Session text, List<Person> present) {
            var facilitator = draw.oneOf(cast.facilitators());
            var doors = start(text).minus(Duration.ofMinutes(text.today() ? 59 : 15));
            var lastOnes = earlier(start(text).plus(Duration.ofMinutes(20)), now);
            present.forEach(
                    person -> stage.by(facilitator, draw.moment(doors, lastOnes), () -> desk.checkIn(id, person.id())));
            if (text.unnamed() > 0) stage.by(facilitator, lastOnes, () -> desk.countUnnamed(id, text.unnamed()));
        }

        private int absent(int taken) {
            return Math.round(taken * draw.between(FEWEST_ABSENT_PERCENT, MOST_ABSENT_PERCENT) / 100f);
        }

        /** The one of today begins on a quarter of an hour, 30 to 45 minutes from now: places and desk are both open. */
        private Instant start(Session text) {
            if (!text.today()) return calendar.moment(requireNonNull(text.day()), requireNonNull(text.at()));
            var quarter = Duration.ofMinutes(15).toSeconds();
            var soonest = now.plus(Duration.ofMinutes(30)).getEpochSecond();
            return Instant.ofEpochSecond(Math.ceilDiv(soonest, quarter) * quarter);
        }

        private Instant end(Session text) {
            return start(text).plus(Duration.ofMinutes(series.minutes()));
        }

        private StrandId strand() {
            return programme.strands().stream()
                    .filter(strand -> strand.number() == series.strand())
                    .map(StrandSummary::id)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
