package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class DeskServiceTest {

    @Autowired
    DeskService service;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    MemberService members;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private Instant start;
    private Instant end;
    private DialogueSessionId session;
    private MemberId facilitator;
    private MemberId ann;

    @BeforeEach
    void sessionWithAnn() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        end = start.plus(TestConversations.LASTS);
        session = made.session("Ageing well", start, 25);
        facilitator = people.person(Role.FACILITATOR);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        made.takePlace(ann, session);
    }

    @Test
    void aPersonCheckedInIsHereAndCounts() {
        at(start, () -> service.checkIn(session, ann));
        var desk = desk();
        assertThat(desk.present()).isEqualTo(1);
        assertThat(desk.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Ann Ashe");
            assertThat(line.hasPlace()).isTrue();
            assertThat(line.checkedInAt()).isNotNull();
        });
        assertThat(events.stream(PersonCheckedIn.class)).singleElement().satisfies(event -> {
            assertThat(event.engagementKey()).startsWith("check-in:").hasSizeLessThanOrEqualTo(120);
            assertThat(event.member()).isEqualTo(ann);
            assertThat(event.heads()).isEqualTo(1);
            assertThat(event.kind()).isEqualTo(EngagementKind.ATTENDED_SESSION);
            assertThat(event.strand()).isEqualTo(made.strand());
            assertThat(event.activity().kind()).isEqualTo("session");
            assertThat(event.activity().link()).isEqualTo("conversations/" + session.value());
        });
    }

    @Test
    void presenceIsNotedFromAnHourBeforeUntilADayAfter() {
        refused("check-in-too-early", () -> at(start.minusSeconds(3601), () -> service.checkIn(session, ann)));
        refused("check-in-too-late", () -> at(end.plusSeconds(86_401), () -> service.checkIn(session, ann)));
        refused("check-in-too-early", () -> at(start.minusSeconds(3601), () -> service.countUnnamed(session, 3)));
        assertThat(events.stream(PersonCheckedIn.class)).isEmpty();
        at(start.minusSeconds(3600), () -> service.checkIn(session, ann));
        var bob = people.person(Role.PARTICIPANT);
        at(end.plusSeconds(86_400), () -> service.walkIn(session, bob));
        assertThat(desk().present()).isEqualTo(2);
        assertThat(events.stream(PersonCheckedIn.class).filter(event -> bob.equals(event.member())))
                .singleElement()
                .satisfies(event -> assertThat(event.at()).isEqualTo(end));
    }

    @Test
    void whatAPhoneKeptIsTakenOnceAtTheMomentItWasNoted() {
        var kept = new NotedArrival("0123456789abcdef0123456789abcdef", ann, start.plusSeconds(300));
        at(end.plus(Duration.ofDays(2)), () -> service.take(session, kept));
        at(end.plus(Duration.ofDays(2)), () -> service.take(session, kept));
        assertThat(desk().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.checkedInAt()).isEqualTo(start.plusSeconds(300)));
        at(end.plus(Duration.ofDays(2)), () -> service.undoCheckIn(session, ann, "Wrong Ann."));
        at(end.plus(Duration.ofDays(2)), () -> service.take(session, kept));
        assertThat(desk().present()).as("sent once more after it was undone").isZero();
        assertThat(events.stream(PersonCheckedIn.class)).hasSize(1);
    }

    @Test
    void whatAPhoneKeptIsRefusedByTheMomentItWasNotedAndAfterAWeek() {
        refused("check-in-too-early", () -> at(start, () -> service.take(session, kept(start.minusSeconds(3601)))));
        refused(
                "check-in-too-late",
                () -> at(end.plus(Duration.ofDays(3)), () -> service.take(session, kept(end.plusSeconds(86_401)))));
        refused(
                "arrived-too-late",
                () -> at(end.plus(Duration.ofDays(7)).plusSeconds(1), () -> service.take(session, kept(start))));
        at(start, () -> service.take(session, kept(start.plus(Duration.ofDays(400)))));
        assertThat(desk().lines().getFirst().checkedInAt())
                .as("a clock that runs fast")
                .isEqualTo(start);
        assertThatThrownBy(() -> new NotedArrival("x", ann, start)).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void tenCheckInsOfOnePersonAtOnceAreOne() throws Exception {
        Callable<String> checkIn = () -> at(start, () -> service.checkIn(session, ann));
        var outcomes =
                Races.together(IntStream.range(0, 10).mapToObj(i -> checkIn).toList());
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(jdbc.queryForObject("select count(*) from check_in", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void somebodyWithoutAPlaceWalksIn() {
        var bob = people.named("Bob Bell", Role.PARTICIPANT);
        refused("no-place-of-theirs", () -> at(start, () -> service.checkIn(session, bob)));
        at(start, () -> service.walkIn(session, bob));
        assertThat(desk().lines())
                .filteredOn(line -> line.name().equals("Bob Bell"))
                .singleElement()
                .satisfies(line -> assertThat(line.hasPlace()).isFalse());
        assertThat(conversations.find(session).orElseThrow().session().taken()).isEqualTo(1);
        refused("person-unknown", () -> at(start, () -> service.walkIn(session, new MemberId(new UUID(1, 1)))));
    }

    @Test
    void anUndoneCheckInIsTakenBackWithItsReasonAndCanBeMadeAnew() {
        at(start, () -> service.checkIn(session, ann));
        at(start, () -> service.undoCheckIn(session, ann, "Wrong Ann."));
        assertThat(desk().present()).isZero();
        assertThat(jdbc.queryForObject("select reason from check_in_correction", String.class))
                .isEqualTo("Wrong Ann.");
        var first = events.stream(PersonCheckedIn.class).findFirst().orElseThrow();
        assertThat(events.stream(CheckInUndone.class))
                .singleElement()
                .satisfies(event -> assertThat(event.engagementKey()).isEqualTo(first.engagementKey()));
        refused("not-checked-in", () -> at(start, () -> service.undoCheckIn(session, ann, "Again.")));
        at(start, () -> service.checkIn(session, ann));
        assertThat(desk().present()).isEqualTo(1);
        assertThat(events.stream(PersonCheckedIn.class).map(PersonCheckedIn::engagementKey))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void anUndoWithoutAReasonChangesNothing() {
        at(start, () -> service.checkIn(session, ann));
        assertThatThrownBy(() -> at(start, () -> service.undoCheckIn(session, ann, " ")))
                .isInstanceOf(UnusableInputException.class);
        assertThat(desk().present()).isEqualTo(1);
    }

    @Test
    void headsAreCountedBesideAndCorrectedByACounterRow() {
        at(start, () -> service.countUnnamed(session, 4));
        at(start, () -> service.countUnnamed(session, 2));
        var four = desk().unnamed().getFirst();
        assertThat(desk().heads()).isEqualTo(6);
        at(start, () -> service.correctUnnamed(session, four.id(), "Counted twice."));
        assertThat(desk().heads()).isEqualTo(2);
        assertThat(desk().present()).isZero();
        assertThat(jdbc.queryForObject("select sum(heads) from unnamed_head_count", Integer.class))
                .isEqualTo(2);
        refused("head-count-taken-back", () -> at(start, () -> service.correctUnnamed(session, four.id(), "Again.")));
        assertThat(events.stream(HeadsCounted.class))
                .extracting(HeadsCounted::heads)
                .containsExactly(4, 2);
        assertThat(events.stream(HeadsCounted.class)).allMatch(event -> event.member() == null);
        assertThat(events.stream(HeadsCorrected.class))
                .singleElement()
                .satisfies(event -> assertThat(event.engagementKey())
                        .isEqualTo("heads:" + four.id().value()));
        assertThatThrownBy(() -> at(start, () -> service.countUnnamed(session, 0)))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aSessionWithSomebodyHereIsNotCancelledUntilThatIsTakenBack() {
        var before = start.minusSeconds(600);
        at(before, () -> service.checkIn(session, ann));
        refused("people-here", () -> at(before, () -> conversations.cancel(session, "Snow.")));
        at(before, () -> service.undoCheckIn(session, ann, "Wrong Ann."));
        var heads = people.as(facilitator, () -> clock.at(before, () -> service.countUnnamed(session, 2)));
        refused("people-here", () -> at(before, () -> conversations.cancel(session, "Snow.")));
        assertThat(desk().session().cancelled()).isFalse();
        assertThat(events.stream(DialogueSessionCancelled.class)).isEmpty();
        at(before, () -> service.correctUnnamed(session, heads, "Gone home."));
        at(before, () -> conversations.cancel(session, "Snow."));
        assertThat(desk().session().cancelled()).isTrue();
    }

    @Test
    void aCancelledSessionChecksNobodyIn() {
        people.as(facilitator, () -> conversations.cancel(session, "Snow."));
        refused("session-cancelled", () -> at(start, () -> service.checkIn(session, ann)));
        refused("session-cancelled", () -> at(start, () -> service.countUnnamed(session, 2)));
    }

    @Test
    void theDeskIsForThoseWhoRunTheSession() {
        assertThatThrownBy(() -> people.as(ann, () -> service.desk(session))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(ann, () -> service.checkIn(session, ann)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(ann, () -> members.findForDesk("Ann", 5)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.as(people.person(Role.MANAGER), () -> service.desk(session)))
                .isPresent();
    }

    @Test
    void peopleAreFoundByNameForTheDeskAndNotByAddress() {
        var organisation = people.organisation(
                "Suffolk Test Trust", programmes.sectors().getFirst().id(), made.area("Ipswich"));
        people.affiliate(ann, organisation, LocalDate.of(2008, 8, 1));
        assertThat(people.as(facilitator, () -> members.findForDesk("ashe", 5)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Ann Ashe");
                    assertThat(found.organisation()).isEqualTo("Suffolk Test Trust");
                });
        assertThat(people.as(facilitator, () -> members.findForDesk("example.org", 5)))
                .isEmpty();
        assertThat(people.as(facilitator, () -> members.findForDesk("a", 5))).isEmpty();
    }

    @Test
    void aDeskCostsTheSameStatementsHoweverManyCome() {
        var organisation = people.organisation(
                "Suffolk Test Trust", programmes.sectors().getFirst().id(), made.area("Ipswich"));
        people.affiliate(ann, organisation, LocalDate.of(2008, 8, 1));
        var few = people.as(facilitator, () -> statements.during(() -> service.desk(session)));
        IntStream.range(0, 12).forEach(i -> {
            var person = people.person(Role.PARTICIPANT);
            people.affiliate(person, organisation, LocalDate.of(2008, 8, 1));
            made.takePlace(person, session);
            if (i % 2 == 0) at(start, () -> service.checkIn(session, person));
        });
        var many = people.as(facilitator, () -> statements.during(() -> service.desk(session)));
        assertThat(few).isEqualTo(6);
        assertThat(many).isEqualTo(6);
    }

    private NotedArrival kept(Instant at) {
        return new NotedArrival(UUID.randomUUID().toString().replace("-", ""), ann, at);
    }

    private Desk desk() {
        return people.as(facilitator, () -> service.desk(session).orElseThrow());
    }

    private String at(Instant moment, Runnable work) {
        return clock.at(moment, () -> {
            people.as(facilitator, work);
            return "";
        });
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("conversation.refusal." + key);
    }
}
