package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class HeldPlacesTest {

    @Autowired
    ConversationService conversations;

    @Autowired
    PlaceService places;

    @Autowired
    PlaceListService list;

    @Autowired
    WaitingListJob job;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService terms;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Instant soon;
    private SectorId health;
    private OrganisationId hospital;
    private OrganisationId council;
    private MemberId facilitator;

    @BeforeEach
    void programme() {
        programme.load();
        soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
        var sectors = terms.sectors();
        health = sectors.getFirst().id();
        var area = terms.areas().getFirst().id();
        hospital = people.organisation("A hospital", health, area);
        council = people.organisation("A council", sectors.getLast().id(), area);
        facilitator = people.person(Role.FACILITATOR);
    }

    @Test
    void whatIsHeldCanBeTakenByPeopleOfTheSectorAlone() {
        var session = made.session("Ageing well", soon, 3);
        hold(session, 2);
        assertThat(made.takePlace(of(council), session)).isEqualTo(PlaceAnswer.PLACE);
        var other = of(council);
        assertThat(seen(other, session).openActions())
                .containsExactlyInAnyOrder(SessionAction.JOIN_WAITING_LIST, SessionAction.ADD_TO_CALENDAR);
        assertThat(made.takePlace(other, session)).isEqualTo(PlaceAnswer.TURN);
        assertThat(made.takePlace(people.person(Role.PARTICIPANT), session)).isEqualTo(PlaceAnswer.TURN);
        var nurse = of(hospital);
        assertThat(seen(nurse, session).openActions())
                .containsExactlyInAnyOrder(SessionAction.TAKE_PLACE, SessionAction.ADD_TO_CALENDAR);
        assertThat(seen(nurse, session).held()).singleElement().satisfies(held -> {
            assertThat(held.left()).isEqualTo(2);
            assertThat(held.sector()).isEqualTo(health);
        });
        assertThat(made.takePlace(nurse, session)).isEqualTo(PlaceAnswer.PLACE);
        figures(session, 2, 1, 2);
        people.as(nurse, () -> places.giveUpPlace(session));
        figures(session, 1, 2, 2);
    }

    @Test
    void afterItsDayTheRestIsForThoseWhoWait() {
        var session = made.session("Ageing well", soon, 3);
        hold(session, 2);
        made.takePlace(of(council), session);
        var waiting = List.of(of(council), of(council), of(council));
        waiting.forEach(one -> made.takePlace(one, session));
        var doctor = of(hospital);
        made.takePlace(doctor, session);
        clock.at(clock.instant().plus(Duration.ofDays(6)), () -> {
            job.run();
            figures(session, 3, 0, 2);
            people.as(waiting.getFirst(), () -> places.confirmPlace(session));
            people.as(doctor, () -> places.giveUpPlace(session));
            figures(session, 3, 0, 1);
            return "";
        });
        assertThat(jdbc.queryForObject("select count(*) from place_hold where standing = true", Integer.class))
                .isZero();
    }

    @Test
    void nobodyPassesTheLineInTheMomentAHoldEnds() {
        var session = made.session("Ageing well", soon, 1);
        hold(session, 1);
        var first = of(council);
        made.takePlace(first, session);
        clock.at(clock.instant().plus(Duration.ofDays(6)), () -> {
            assertThat(made.takePlace(of(council), session)).isEqualTo(PlaceAnswer.TURN);
            people.as(first, () -> places.confirmPlace(session));
            return "";
        });
    }

    @Test
    void inLineTheFirstOfTheSectorGetsWhatGoesBackToItsHold() {
        var session = made.session("Ageing well", soon, 2);
        hold(session, 1);
        var nurse = of(hospital);
        made.takePlace(nurse, session);
        made.takePlace(of(council), session);
        var council = of(this.council);
        made.takePlace(council, session);
        var doctor = of(hospital);
        made.takePlace(doctor, session);
        people.as(nurse, () -> places.giveUpPlace(session));
        people.as(doctor, () -> places.confirmPlace(session));
        figures(session, 2, 0, 1);
        people.as(facilitator, () -> list.letHoldGo(session, health));
        people.as(doctor, () -> places.giveUpPlace(session));
        people.as(council, () -> places.confirmPlace(session));
    }

    @Test
    void aHoldIsChangedOrLetGoAndStaysWithinWhatIsFree() {
        var session = made.session("Ageing well", soon, 4);
        made.takePlace(of(council), session);
        refused("hold-exceeds-free", () -> hold(session, 4));
        hold(session, 3);
        refused("capacity-below-held", () -> people.as(facilitator, () -> list.changeCapacity(session, 3)));
        refused("capacity-below-taken", () -> people.as(facilitator, () -> list.changeCapacity(session, 0)));
        made.takePlace(of(hospital), session);
        made.takePlace(of(hospital), session);
        refused("hold-below-used", () -> hold(session, 1));
        hold(session, 2);
        figures(session, 3, 0, 0);
        people.as(facilitator, () -> list.letHoldGo(session, health));
        refused("no-hold", () -> people.as(facilitator, () -> list.letHoldGo(session, health)));
        refused(
                "hold-day-past",
                () -> people.as(
                        facilitator,
                        () -> list.hold(
                                session, new HoldPlaces(health, 1, clock.today().minusDays(1)))));
        refused(
                "sector-unknown",
                () -> people.as(
                        facilitator,
                        () -> list.hold(
                                session, new HoldPlaces(new SectorId(new java.util.UUID(1, 1)), 1, clock.today()))));
        assertThatThrownBy(() -> jdbc.update("update dialogue_session set held = 2 where id = ?", session.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void manyTakersOfBothKindsLeaveTheFiguresRight() throws Exception {
        var session = made.session("Ageing well", soon, 25);
        hold(session, 10);
        var takers = new ArrayList<MemberId>();
        for (var i = 0; i < 40; i++) takers.add(of(i % 5 == 0 ? hospital : council));
        var outcomes = Races.together(takers.stream()
                .map(one -> (Callable<PlaceAnswer>) () -> made.takePlace(one, session))
                .toList());
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        figures(session, 23, 2, 17);
        assertThat(jdbc.queryForObject("select used from place_hold", Integer.class))
                .isEqualTo(8);
        assertThat(jdbc.queryForObject(
                        "select count(*) from place where standing = true and hold_id is not null", Integer.class))
                .isEqualTo(8);
    }

    private MemberId of(OrganisationId organisation) {
        var one = people.person(Role.PARTICIPANT);
        people.affiliate(one, organisation, LocalDate.of(2008, 1, 1));
        return one;
    }

    private void hold(DialogueSessionId session, int places) {
        people.as(
                facilitator,
                () -> list.hold(
                        session, new HoldPlaces(health, places, clock.today().plusDays(4))));
    }

    private SessionDetail seen(MemberId who, DialogueSessionId session) {
        return people.as(who, () -> conversations.find(session).orElseThrow());
    }

    private void figures(DialogueSessionId session, int taken, int held, int waiting) {
        var now = conversations.find(session).orElseThrow().session();
        assertThat(List.of(now.taken(), now.held(), now.waiting()))
                .as("taken, held, waiting")
                .containsExactly(taken, held, waiting);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("conversation.refusal." + key);
    }
}
