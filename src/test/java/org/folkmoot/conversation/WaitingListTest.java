package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class WaitingListTest {

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
    PortalClock clock;

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
        soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void whoComesTooLateWaitsInOrderAndSeesTheirNumber() {
        var session = full();
        var first = waiting(session);
        var second = waiting(session);
        assertThat(turn(first, session)).isEqualTo(new MyTurn(1, null));
        assertThat(turn(second, session)).isEqualTo(new MyTurn(2, null));
        assertThat(seen(second, session).openActions())
                .containsExactlyInAnyOrder(SessionAction.LEAVE_WAITING_LIST, SessionAction.ADD_TO_CALENDAR);
        assertThat(people.as(second, () -> conversations.myNext(3)))
                .singleElement()
                .satisfies(mine -> assertThat(mine.turn()).isEqualTo(new MyTurn(2, null)));
        assertThat(people.asVisitor(
                        () -> conversations.find(session).orElseThrow().session()))
                .satisfies(open -> assertThat(open.waiting()).isEqualTo(2))
                .satisfies(open -> assertThat(open.turn()).isNull());
        refused("turn-held", () -> made.takePlace(first, session));
        people.as(first, () -> places.leaveWaitingList(session));
        assertThat(turn(second, session)).isEqualTo(new MyTurn(1, null));
        refused("no-turn", () -> people.as(first, () -> places.leaveWaitingList(session)));
        assertThat(made.takePlace(first, session)).isEqualTo(PlaceAnswer.TURN);
        assertThat(turn(first, session)).isEqualTo(new MyTurn(2, null));
    }

    @Test
    void aPlaceGivenUpIsKeptForTheFirstInLineUntilTheyConfirm() {
        var holder = people.person(Role.PARTICIPANT);
        var session = made.session("Ageing well", soon, 1);
        made.takePlace(holder, session);
        var first = waiting(session);
        var second = waiting(session);
        people.as(holder, () -> places.giveUpPlace(session));
        assertThat(offeredTo()).containsExactly(first);
        assertThat(turn(first, session).offered()).isTrue();
        assertThat(taken(session)).isEqualTo(1);
        assertThat(made.takePlace(people.person(Role.PARTICIPANT), session)).isEqualTo(PlaceAnswer.TURN);
        refused("no-offer", () -> people.as(second, () -> places.confirmPlace(session)));
        people.as(first, () -> places.confirmPlace(session));
        assertThat(seen(first, session).session().mine()).isTrue();
        assertThat(taken(session)).isEqualTo(1);
        assertThat(turn(second, session)).isEqualTo(new MyTurn(1, null));
        assertThat(events.stream(PlaceTaken.class))
                .extracting(PlaceTaken::member)
                .containsExactly(holder, first);
    }

    @Test
    void anOfferNotConfirmedGoesToTheNextByItself() {
        var session = full();
        var first = waiting(session);
        var second = waiting(session);
        people.as(holders(session).getFirst(), () -> places.giveUpPlace(session));
        clock.at(clock.instant().plus(Duration.ofHours(25)), () -> {
            refused("no-offer", () -> people.as(first, () -> places.confirmPlace(session)));
            job.run();
            job.run();
            assertThat(turn(second, session).offered()).isTrue();
            assertThat(seen(first, session).session().turn()).isNull();
            assertThat(made.takePlace(first, session)).isEqualTo(PlaceAnswer.TURN);
            people.as(second, () -> places.confirmPlace(session));
            return "";
        });
        assertThat(offeredTo()).contains(first, second);
        assertThat(events.stream(OfferRanOut.class))
                .allSatisfy(gone -> assertThat(gone.member()).isEqualTo(first));
        assertThat(jdbc.queryForList("select ended_by from waiting_entry order by turn", String.class))
                .containsExactly("RAN_OUT", "PLACE", null);
        assertThat(taken(session)).isEqualTo(1);
    }

    @Test
    void whatIsLetGoGoesToTheNextAtOnce() {
        var session = full();
        var first = waiting(session);
        var second = waiting(session);
        people.as(holders(session).getFirst(), () -> places.giveUpPlace(session));
        people.as(first, () -> places.leaveWaitingList(session));
        assertThat(turn(second, session).offered()).isTrue();
        assertThat(taken(session)).isEqualTo(1);
    }

    @Test
    void placesThatAreAddedGoToThoseWhoWait() {
        var session = full();
        var inLine = List.of(waiting(session), waiting(session), waiting(session));
        people.as(people.person(Role.FACILITATOR), () -> list.changeCapacity(session, 3));
        assertThat(offeredTo()).containsExactlyElementsOf(inLine.subList(0, 2));
        refused(
                "capacity-below-taken",
                () -> people.as(people.person(Role.FACILITATOR), () -> list.changeCapacity(session, 2)));
    }

    @Test
    void shortlyBeforeTheStartTheFirstInLineHasThePlaceAtOnce() {
        var session = full();
        var first = waiting(session);
        clock.at(soon.minus(Duration.ofHours(5)), () -> {
            people.as(holders(session).getFirst(), () -> places.giveUpPlace(session));
            return "";
        });
        assertThat(seen(first, session).session().mine()).isTrue();
        assertThat(events.stream(PlacePromoted.class))
                .singleElement()
                .satisfies(given -> assertThat(given.member()).isEqualTo(first));
        assertThat(offeredTo()).isEmpty();
    }

    @Test
    void theHoursAreTheProgrammesOwn() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> list.change(new PlaceTerms(48, 1, 3, true)));
        assertThat(people.as(manager, () -> list.terms())).isEqualTo(new PlaceTerms(48, 1, 3, true));
        var session = full();
        var first = waiting(session);
        people.as(holders(session).getFirst(), () -> places.giveUpPlace(session));
        clock.at(clock.instant().plus(Duration.ofHours(47)), () -> {
            people.as(first, () -> places.confirmPlace(session));
            return "";
        });
        assertThatThrownBy(() -> people.as(people.person(Role.FACILITATOR), () -> list.change(PlaceTerms.USUAL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCancelledSessionEndsItsWaitingListAndTellsThoseInIt() {
        var session = full();
        var first = waiting(session);
        var second = waiting(session);
        people.as(holders(session).getFirst(), () -> places.giveUpPlace(session));
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(session, "Snow."));
        assertThat(events.stream(DialogueSessionCancelled.class))
                .singleElement()
                .satisfies(off -> assertThat(off.waiting()).containsExactly(first, second));
        assertThat(seen(first, session).session().turn()).isNull();
        assertThat(taken(session)).isZero();
        refused("session-cancelled", () -> people.as(first, () -> places.confirmPlace(session)));
    }

    @Test
    void twoHundredTakersGetTwentyFivePlacesAndTheOthersWaitInTheOrderOfTheirTaking() throws Exception {
        var session = made.session("Ageing well", soon, 25);
        var takers = IntStream.range(0, 200)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .toList();
        var outcomes = Races.together(takers.stream()
                .map(one -> (Callable<PlaceAnswer>) () -> made.takePlace(one, session))
                .toList());
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.value() == PlaceAnswer.PLACE)
                .hasSize(25);
        var line = line();
        assertThat(line).hasSize(175).doesNotHaveDuplicates();
        assertThat(jdbc.queryForList("select turn from waiting_entry order by turn", Integer.class))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 175).boxed().toList());
        assertThat(jdbc.queryForList("select turn from waiting_entry order by asked_at, turn", Integer.class))
                .as("who asked first has the lower number")
                .isSorted();
        assertThat(jdbc.queryForObject("select count(*) from place where standing = true", Integer.class))
                .isEqualTo(25);
        assertThat(taken(session)).isEqualTo(25);

        var holders = holders(session);
        people.as(people.person(Role.FACILITATOR), () -> list.changeCapacity(session, 40));
        assertThat(offeredTo()).containsExactlyElementsOf(line.subList(0, 15));
        people.as(people.person(Role.MANAGER), () -> list.change(new PlaceTerms(24, 2, 7, true)));
        var givingUp = Races.together(holders.stream()
                .map(one -> (Callable<String>) () -> {
                    people.as(one, () -> places.giveUpPlace(session));
                    return "";
                })
                .toList());
        assertThat(givingUp).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(offered()).containsExactlyElementsOf(line.subList(0, 40));
        assertThat(taken(session)).isEqualTo(40);
        assertThat(conversations.find(session).orElseThrow().session().waiting())
                .isEqualTo(135);
    }

    @Test
    void confirmingOnTwoScreensAtOnceGivesOnePlace() throws Exception {
        var session = full();
        var first = waiting(session);
        people.as(holders(session).getFirst(), () -> places.giveUpPlace(session));
        var outcomes = Races.together(IntStream.range(0, 10)
                .mapToObj(i -> (Callable<String>) () -> {
                    people.as(first, () -> places.confirmPlace(session));
                    return "";
                })
                .toList());
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(taken(session)).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfKeepsOneStandingTurnAPersonAndOneNumberOnce() {
        var session = full();
        waiting(session);
        var copy = "insert into waiting_entry (id, version, session_id, member_id, turn, asked_at, standing)"
                + " select ?, 0, session_id, %s, %s, asked_at, true from waiting_entry";
        assertThatThrownBy(() -> jdbc.update(copy.formatted("member_id", "turn + 1"), Ids.next()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update(copy.formatted("session_id", "turn"), Ids.next()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thoseWhoRunItSeeWhoWaitsInFewStatements() {
        var session = full();
        waiting(session);
        var facilitator = people.person(Role.FACILITATOR);
        var few = people.as(facilitator, () -> statements.during(() -> list.find(session)));
        var names = IntStream.range(0, 5).mapToObj(i -> waiting(session)).toList();
        var many = people.as(facilitator, () -> statements.during(() -> list.find(session)));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(people.as(facilitator, () -> list.find(session))
                        .orElseThrow()
                        .waiting())
                .hasSize(6)
                .last()
                .satisfies(line -> assertThat(line.member()).isEqualTo(names.getLast()));
        assertThatThrownBy(() -> people.as(names.getFirst(), () -> list.find(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DialogueSessionId full() {
        var session = made.session("Ageing well", soon, 1);
        made.takePlace(people.person(Role.PARTICIPANT), session);
        return session;
    }

    private MemberId waiting(DialogueSessionId session) {
        var one = people.person(Role.PARTICIPANT);
        assertThat(made.takePlace(one, session)).isEqualTo(PlaceAnswer.TURN);
        return one;
    }

    private List<MemberId> holders(DialogueSessionId session) {
        return jdbc
                .queryForList(
                        "select member_id from place where session_id = ? and standing = true",
                        String.class,
                        session.value())
                .stream()
                .map(java.util.UUID::fromString)
                .map(MemberId::new)
                .toList();
    }

    /** In the order of their numbers. */
    private List<MemberId> line() {
        return members("select member_id from waiting_entry order by turn");
    }

    private List<MemberId> offered() {
        return members("select member_id from waiting_entry where offered_until is not null order by turn");
    }

    private List<MemberId> members(String sql) {
        return jdbc.queryForList(sql, String.class).stream()
                .map(java.util.UUID::fromString)
                .map(MemberId::new)
                .toList();
    }

    private List<MemberId> offeredTo() {
        return events.stream(PlaceOffered.class).map(PlaceOffered::member).toList();
    }

    private SessionDetail seen(MemberId who, DialogueSessionId session) {
        return people.as(who, () -> conversations.find(session).orElseThrow());
    }

    private MyTurn turn(MemberId who, DialogueSessionId session) {
        return java.util.Objects.requireNonNull(seen(who, session).session().turn());
    }

    private int taken(DialogueSessionId session) {
        return conversations.find(session).orElseThrow().session().taken();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("conversation.refusal." + key);
    }
}
