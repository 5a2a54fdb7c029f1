package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class ConversationServiceTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 20);

    @Autowired
    ConversationService service;

    @Autowired
    PlaceService places;

    @Autowired
    PlaceListService list;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        soon = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void scheduledSessionsAreListedInOrderOfDateForEverybody() {
        made.session("Rural buses", soon.plus(Duration.ofDays(1)), 25);
        made.session("Ageing well", soon, 12);
        var page = people.asVisitor(() -> service.upcoming(null, FIRST_PAGE));
        assertThat(page).extracting(SessionSummary::title).containsExactly("Ageing well", "Rural buses");
        assertThat(page.getContent().getFirst()).satisfies(session -> {
            assertThat(session.areaName()).isEqualTo("Ipswich");
            assertThat(session.placesFree()).isEqualTo(12);
            assertThat(session.mine()).isFalse();
        });
        assertThat(service.series())
                .filteredOn(series -> series.title().equals("Rural buses"))
                .singleElement()
                .satisfies(series -> assertThat(series.countsAs()).isEqualTo(EngagementKind.ATTENDED_SESSION));
    }

    @Test
    void theListKnowsAreasAndWhatIsOver() {
        made.sessions("Funding", 25, List.of(made.date(soon, "Babergh"), made.date(soon.plusSeconds(60), "Waveney")));
        assertThat(service.upcoming(made.area("Waveney"), FIRST_PAGE))
                .extracting(SessionSummary::areaName)
                .containsExactly("Waveney");
        clock.at(soon.plus(Duration.ofDays(1)), () -> {
            assertThat(service.upcoming(null, FIRST_PAGE)).isEmpty();
            assertThat(service.past(null, FIRST_PAGE))
                    .extracting(SessionSummary::areaName)
                    .containsExactly("Waveney", "Babergh");
            return "";
        });
    }

    @Test
    void aSessionIsFoundByTheStemOfItsWordsItsVenueAndItsAreaUntilItIsCancelled() {
        var id = made.session("Rural benches", soon, 25);
        index.awaitUpToDate();
        for (var words : List.of("bench", "helping", "corn halls", "Ipswich"))
            assertThat(search.find(words, SearchKind.SESSION, FIRST_PAGE).hits())
                    .as(words)
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.path()).isEqualTo("conversations/" + id.value()));
        people.as(people.person(Role.FACILITATOR), () -> service.cancel(id, "Snow."));
        index.awaitUpToDate();
        assertThat(search.find("bench", SearchKind.SESSION, FIRST_PAGE).hits()).isEmpty();
    }

    @Test
    void aPlaceTakenShowsToItsOwnerAndAsAFigureToAll() {
        var session = made.session("Ageing well", soon, 25);
        var me = people.person(Role.PARTICIPANT);
        made.takePlace(me, session);
        var seen = people.as(me, () -> service.find(session).orElseThrow());
        assertThat(seen.session().mine()).isTrue();
        assertThat(seen.openActions())
                .containsExactlyInAnyOrder(SessionAction.GIVE_UP_PLACE, SessionAction.ADD_TO_CALENDAR);
        var open = people.asVisitor(() -> service.find(session).orElseThrow());
        assertThat(open.session().taken()).isEqualTo(1);
        assertThat(open.session().mine()).isFalse();
        assertThat(open.openActions()).containsExactlyInAnyOrder(SessionAction.SIGN_IN, SessionAction.ADD_TO_CALENDAR);
        assertThat(people.as(me, () -> service.myNext(3)))
                .extracting(SessionSummary::id)
                .containsExactly(session);
        assertThat(events.stream(PlaceTaken.class)).singleElement().satisfies(event -> {
            assertThat(event.member()).isEqualTo(me);
            assertThat(event.title()).isEqualTo("Ageing well");
        });
    }

    @Test
    void aPlaceGivenUpCanBeTakenAgainAndItsHistoryStays() {
        var session = made.session("Ageing well", soon, 1);
        var me = people.person(Role.PARTICIPANT);
        made.takePlace(me, session);
        people.as(me, () -> places.giveUpPlace(session));
        assertThat(taken(session)).isZero();
        made.takePlace(me, session);
        people.as(me, () -> places.giveUpPlace(session));
        made.takePlace(me, session);
        assertThat(taken(session)).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from place where given_up_at is not null", Integer.class))
                .isEqualTo(2);
        assertThat(events.stream(PlaceGivenUp.class)).hasSize(2);
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() {
        var session = made.session("Ageing well", soon, 1);
        var me = people.person(Role.PARTICIPANT);
        var other = people.person(Role.PARTICIPANT);
        refused("no-place", () -> people.as(me, () -> places.giveUpPlace(session)));
        made.takePlace(me, session);
        refused("place-held", () -> made.takePlace(me, session));
        clock.at(soon, () -> {
            refused("too-late-to-give-up", () -> people.as(me, () -> places.giveUpPlace(session)));
            refused("too-late-for-a-place", () -> made.takePlace(other, session));
            return "";
        });
        clock.at(soon.minusSeconds(1), () -> {
            people.as(me, () -> places.giveUpPlace(session));
            return "";
        });
    }

    @Test
    void onePersonClickingTenTimesAtOnceHasOnePlace() throws Exception {
        var session = made.session("Ageing well", soon, 25);
        var me = people.person(Role.PARTICIPANT);
        var outcomes = Races.together(
                IntStream.range(0, 10).mapToObj(i -> taking(me, session)).toList());
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("conversation.refusal.place-held"));
        assertThat(taken(session)).isEqualTo(1);
        assertThat(standingPlaces()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfKeepsOneStandingPlaceAPerson() {
        var session = made.session("Ageing well", soon, 25);
        var me = people.person(Role.PARTICIPANT);
        made.takePlace(me, session);
        assertThatThrownBy(() -> jdbc.update(
                        "insert into place (id, version, session_id, member_id, taken_at, standing) select ?, 0, session_id, member_id, taken_at, standing from place",
                        org.folkmoot.shared.Ids.next()))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void capacityIsNotLoweredBelowThePlacesTaken() {
        var session = made.session("Ageing well", soon, 3);
        made.takePlace(people.person(Role.PARTICIPANT), session);
        made.takePlace(people.person(Role.PARTICIPANT), session);
        var facilitator = people.person(Role.FACILITATOR);
        refused("capacity-below-taken", () -> people.as(facilitator, () -> list.changeCapacity(session, 1)));
        people.as(facilitator, () -> list.changeCapacity(session, 2));
        assertThat(made.takePlace(people.person(Role.PARTICIPANT), session)).isEqualTo(PlaceAnswer.TURN);
    }

    @Test
    void aCancelledSessionTakesNobodyAndTellsThoseWithAPlace() {
        var session = made.session("Ageing well", soon, 3);
        var me = people.person(Role.PARTICIPANT);
        made.takePlace(me, session);
        people.as(people.person(Role.FACILITATOR), () -> service.cancel(session, "The hall is flooded."));
        refused("session-cancelled", () -> made.takePlace(people.person(Role.PARTICIPANT), session));
        refused("session-cancelled", () -> people.as(me, () -> places.giveUpPlace(session)));
        refused(
                "session-cancelled",
                () -> people.as(people.person(Role.FACILITATOR), () -> service.cancel(session, "Again.")));
        assertThat(service.find(session).orElseThrow().whyCancelled()).isEqualTo("The hall is flooded.");
        assertThat(service.next(4)).isEmpty();
        assertThat(events.stream(DialogueSessionCancelled.class))
                .singleElement()
                .satisfies(event -> assertThat(event.holders()).containsExactly(me));
    }

    @Test
    void aSeriesInThePastOrOutsideTheProgrammeIsRefused() {
        var past = clock.instant().minus(Duration.ofDays(2));
        refused("date-past", () -> made.session("Ageing well", past, 25));
        var facilitator = people.person(Role.FACILITATOR);
        var nowhere = new SessionDate(
                soon,
                soon.plus(Duration.ofHours(2)),
                new Venue("Hall", "", new org.folkmoot.programme.AreaId(new java.util.UUID(1, 1))));
        refused(
                "area-unknown",
                () -> people.as(
                        facilitator,
                        () -> service.schedule(
                                new ScheduleSeries("T", "", "Why?", "", made.strand(), 25, List.of(nowhere)))));
        assertThat(service.series()).isEmpty();
    }

    @Test
    void onlyThoseWhoMayScheduleAndTakePlaces() {
        var session = made.session("Ageing well", soon, 25);
        var participant = people.person(Role.PARTICIPANT);
        var observer = people.person(Role.OBSERVER);
        assertThatThrownBy(() -> people.as(participant, () -> service.cancel(session, "No.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made.takePlace(observer, session)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.asVisitor(() -> service.myNext(3))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageOfSessionsCostsFourStatementsHoweverManyThereAre() {
        List<SessionDate> dates = new ArrayList<>();
        for (int day = 0; day < 25; day++) dates.add(made.date(soon.plus(Duration.ofDays(day)), "Ipswich"));
        var me = people.person(Role.PARTICIPANT);
        made.takePlace(me, made.sessions("First", 25, dates).getFirst());
        var few = people.as(me, () -> statements.during(() -> service.upcoming(null, FIRST_PAGE)));
        made.sessions("Second", 25, dates);
        made.sessions("Third", 25, dates);
        var many = people.as(me, () -> statements.during(() -> service.upcoming(null, FIRST_PAGE)));
        assertThat(few).isEqualTo(4);
        assertThat(many).isEqualTo(4);
    }

    private Callable<String> taking(MemberId member, DialogueSessionId session) {
        return () -> {
            made.takePlace(member, session);
            return "";
        };
    }

    private int taken(DialogueSessionId session) {
        return service.find(session).orElseThrow().session().taken();
    }

    private Integer standingPlaces() {
        return jdbc.queryForObject("select count(*) from place where standing = true", Integer.class);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("conversation.refusal." + key);
    }
}
