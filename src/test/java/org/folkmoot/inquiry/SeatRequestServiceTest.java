package org.folkmoot.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryDetail.OwnRequest;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class SeatRequestServiceTest {

    @Autowired
    SeatRequestService service;

    @Autowired
    InquiryService inquiries;

    @Autowired
    BalanceService balance;

    @Autowired
    AdviserService advisers;

    @Autowired
    InquiryRooms rooms;

    @Autowired
    TestInquiries made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId ann;
    private MemberId bob;
    private MemberId cat;
    private MemberId manager;

    @BeforeEach
    void people() {
        programme.load();
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        cat = people.named("Cat Cole", Role.PARTICIPANT);
        manager = people.person(Role.MANAGER);
    }

    @Test
    void aSeatThatComesFreeGoesToWhoWaitsLongest() {
        var id = made.recruiting("Who waits?", 1);
        refused("seats-free", () -> await(bob, id));
        made.takeSeat(ann, id);
        refused("all-seats-taken", () -> made.takeSeat(bob, id));
        await(bob, id);
        await(cat, id);
        refused("request-stands", () -> await(cat, id));
        assertThat(mine(cat, id)).isEqualTo(new OwnRequest(SeatRequestKind.WAITING, 2, ""));
        people.as(ann, () -> inquiries.leaveSeat(id));
        assertThat(detail(bob, id).inquiry().mine()).isTrue();
        assertThat(mine(cat, id)).isEqualTo(new OwnRequest(SeatRequestKind.WAITING, 1, ""));
        assertThat(events.stream(InquirySeatTaken.class).map(InquirySeatTaken::member))
                .containsExactly(ann, bob);
        people.as(cat, () -> service.withdraw(id));
        people.as(bob, () -> inquiries.leaveSeat(id));
        assertThat(detail(manager, id).inquiry().taken()).isZero();
        refused("request-gone", () -> people.as(cat, () -> service.withdraw(id)));
    }

    @Test
    void seatsThatAreAddedGoToThoseWhoWait() {
        var id = made.recruiting("Who waits?", 1);
        made.takeSeat(ann, id);
        await(bob, id);
        var now = people.as(manager, () -> inquiries.setUp(id)).orElseThrow();
        people.as(manager, () -> inquiries.change(id, now.revision(), seats(now.setUp(), 2)));
        assertThat(detail(bob, id).inquiry().mine()).isTrue();
        refused("changed-meanwhile", () -> people.as(manager, () -> inquiries.change(id, now.revision(), now.setUp())));
        refused(
                "seats-are-taken",
                () -> people.as(manager, () -> inquiries.change(id, now.revision() + 1, seats(now.setUp(), 1))));
        refused("not-theirs-to-run", () -> people.as(cat, () -> inquiries.change(id, now.revision() + 1, now.setUp())));
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where what = 'inquiry.audit.changed'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void anApplicationIsReadByThoseWhoLeadAndAnsweredWithAReason() {
        var id = made.recruiting("Who asks?", 1);
        byApplication(id);
        people.as(manager, () -> inquiries.assignLead(id, ann));
        refused("application-needed", () -> made.takeSeat(bob, id));
        refused("application-needed", () -> await(bob, id));
        assertThatThrownBy(() -> apply(bob, id, " ")).isInstanceOf(UnusableInputException.class);
        apply(bob, id, "I drive the bus.");
        apply(cat, id, "I wait for it.");
        assertThat(events.stream(SeatRequestMoved.class))
                .allSatisfy(event -> assertThat(event.tell()).containsExactly(ann))
                .extracting(SeatRequestMoved::words)
                .containsExactly("I drive the bus.", "I wait for it.");
        refused("not-inside", () -> people.as(cat, () -> service.standing(id)));
        var asked = people.as(ann, () -> service.standing(id));
        assertThat(asked).extracting(SeatRequestLine::name).containsExactly("Bob Bell", "Cat Cole");
        refused(
                "not-theirs-to-run",
                () -> people.as(cat, () -> service.letIn(id, asked.getLast().id())));
        assertThat(people.as(ann, () -> service.letIn(id, asked.getFirst().id())))
                .isTrue();
        assertThat(people.as(ann, () -> service.letIn(id, asked.getLast().id())))
                .as("no seat is left")
                .isFalse();
        assertThat(mine(cat, id).kind()).isEqualTo(SeatRequestKind.WAITING);
        people.as(ann, () -> service.decline(id, asked.getLast().id(), "Two drivers are enough."));
        refused(
                "request-gone",
                () -> people.as(ann, () -> service.decline(id, asked.getLast().id(), "Again.")));
        assertThat(detail(cat, id).request()).isNull();
        assertThat(jdbc.queryForList("select state, answer from inquiry_seat_request order by asked_at"))
                .extracting(row -> row.get("state") + " " + row.get("answer"))
                .containsExactly("SEATED ", "DECLINED Two drivers are enough.");
    }

    @Test
    void whoIsInvitedTakesASeatEvenWhereSeatsAreAskedFor() {
        var id = made.recruiting("Who is asked?", 1);
        byApplication(id);
        people.as(manager, () -> service.invite(id, ann, "You know the villages."));
        people.as(manager, () -> service.invite(id, bob, ""));
        refused("request-stands", () -> people.as(manager, () -> service.invite(id, bob, "")));
        assertThat(people.as(ann, () -> service.accept(id))).isTrue();
        assertThat(people.as(bob, () -> service.accept(id))).isFalse();
        people.as(ann, () -> inquiries.leaveSeat(id));
        assertThat(detail(bob, id).inquiry().mine()).isTrue();
        refused("seat-held", () -> people.as(manager, () -> service.invite(id, bob, "")));
    }

    @Test
    void manyWhoLeaveAndManyWhoWaitEndWithEverySeatTakenOnce() throws Exception {
        var id = made.recruiting("Who comes next?", 10);
        var seated = IntStream.range(0, 10)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .toList();
        seated.forEach(person -> made.takeSeat(person, id));
        var waiting = IntStream.range(0, 8)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .toList();
        waiting.forEach(person -> await(person, id));
        var outcomes = Races.together(seated.subList(0, 6).stream()
                .map(person -> (Callable<String>) () -> {
                    people.as(person, () -> inquiries.leaveSeat(id));
                    return "";
                })
                .toList());
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(jdbc.queryForObject("select count(*) from inquiry_seat where standing = true", Integer.class))
                .isEqualTo(10);
        assertThat(detail(manager, id).inquiry().taken()).isEqualTo(10);
        assertThat(waiting.stream()
                        .filter(person -> detail(person, id).inquiry().mine()))
                .containsExactlyElementsOf(waiting.subList(0, 6));
    }

    @Test
    void whoStillWaitsWhenItReportsWaitsNoLonger() {
        var id = made.underWay("Who waits?", 1, ann);
        await(bob, id);
        made.contribute(ann, id, "Nobody.");
        people.as(manager, () -> inquiries.report(id));
        assertThat(detail(bob, id).request()).isNull();
        assertThat(jdbc.queryForObject("select state from inquiry_seat_request", String.class))
                .isEqualTo("LAPSED");
        refused("seats-not-open", () -> await(cat, id));
    }

    @Test
    void theOnlyLeadOfWhatHasBegunStays() {
        var id = made.underWay("Who leads?", 3, ann);
        refused("only-lead", () -> people.as(ann, () -> inquiries.stepDownAsLead(id)));
        people.as(bob, () -> inquiries.volunteerAsLead(id));
        people.as(ann, () -> inquiries.stepDownAsLead(id));
        assertThat(inquiries.find(id).orElseThrow().leads()).containsExactly("Bob Bell");
    }

    @Test
    void whoMustBeInTheRoomIsCountedInsideAndNamedOutside() {
        var id = made.recruiting("Who is missing?", 5);
        var sector = programmes.sectors().getFirst();
        var area = programmes.areas().getFirst();
        var mill = people.organisation("Mill and Marsh", sector.id(), area.id());
        people.affiliate(ann, mill, LocalDate.of(2008, 8, 1));
        made.takeSeat(ann, id);
        people.as(
                manager, () -> balance.want(id, BalanceKind.SECTOR, sector.id().value(), 2));
        people.as(manager, () -> balance.want(id, BalanceKind.AREA, area.id().value(), 1));
        assertThat(people.as(ann, () -> balance.balance(id)))
                .filteredOn(line -> line.wanted() > 0)
                .extracting(BalanceLine::name, BalanceLine::seated, BalanceLine::missing)
                .containsExactly(tuple(sector.name(), 1, 1), tuple(area.name(), 1, 0));
        assertThat(people.asVisitor(() -> balance.missing(id))).containsExactly(sector.name());
        refused("not-inside", () -> people.as(bob, () -> balance.balance(id)));
        refused(
                "not-theirs-to-run",
                () -> people.as(
                        ann,
                        () -> balance.want(id, BalanceKind.SECTOR, sector.id().value(), 1)));
        assertThatThrownBy(() -> people.as(
                        manager,
                        () -> balance.want(id, BalanceKind.SECTOR, sector.id().value(), 61)))
                .isInstanceOf(UnusableInputException.class);
        people.as(
                manager, () -> balance.want(id, BalanceKind.SECTOR, sector.id().value(), 0));
        assertThat(people.asVisitor(() -> balance.missing(id))).isEmpty();
    }

    @Test
    void adviserDaysAreAddedUpAndAMistakeIsTakenOut() {
        var id = made.underWay("Who advises?", 3, ann);
        var day = LocalDate.of(2008, 12, 1);
        people.as(ann, () -> advisers.enter(id, new EnterAdviserDay(day, 3, "Adviser of the tests", "Method")));
        people.as(ann, () -> advisers.enter(id, new EnterAdviserDay(day.plusDays(1), 2, "Adviser of the tests", "")));
        var time = people.as(ann, () -> advisers.time(id));
        assertThat(time.used()).isEqualTo(5);
        refused(
                "not-theirs-to-run",
                () -> people.as(
                        bob, () -> advisers.remove(id, time.lines().getFirst().id())));
        people.as(ann, () -> advisers.remove(id, time.lines().getFirst().id()));
        assertThat(people.as(ann, () -> advisers.time(id)).used()).isEqualTo(3);
        assertThatThrownBy(() -> new EnterAdviserDay(day, 0, "A", "")).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void thoseInsideSeeEachOtherAndNobodyElseDoesUntilItReports() {
        var id = made.underWay("Who is inside?", 3, ann);
        made.takeSeat(bob, id);
        assertThat(people.as(bob, () -> rooms.people(id)))
                .extracting(InquiryPerson::name, InquiryPerson::leads)
                .containsExactly(tuple("Ann Ashe", true), tuple("Bob Bell", false));
        refused("not-inside", () -> people.as(cat, () -> rooms.people(id)));
        refused("not-inside", () -> people.asVisitor(() -> rooms.people(id)));
    }

    private void byApplication(InquiryId id) {
        var now = people.as(manager, () -> inquiries.setUp(id)).orElseThrow();
        var up = now.setUp();
        people.as(
                manager,
                () -> inquiries.change(
                        id,
                        now.revision(),
                        new ProposeInquiry(
                                up.question(),
                                up.why(),
                                up.sponsor(),
                                up.strand(),
                                up.theme(),
                                up.firstDay(),
                                up.lastDay(),
                                up.seats(),
                                up.leadSlots(),
                                null,
                                null,
                                true,
                                7)));
    }

    private static ProposeInquiry seats(ProposeInquiry up, int seats) {
        return new ProposeInquiry(
                up.question(),
                up.why(),
                up.sponsor(),
                up.strand(),
                up.theme(),
                up.firstDay(),
                up.lastDay(),
                seats,
                up.leadSlots());
    }

    private void await(MemberId person, InquiryId id) {
        people.as(person, () -> service.await(id));
    }

    private void apply(MemberId person, InquiryId id, String why) {
        people.as(person, () -> service.apply(id, why));
    }

    private InquiryDetail detail(MemberId person, InquiryId id) {
        return people.as(person, () -> inquiries.find(id).orElseThrow());
    }

    private OwnRequest mine(MemberId person, InquiryId id) {
        return java.util.Objects.requireNonNull(detail(person, id).request());
    }

    private static void refused(String what, ThrowingCallable work) {
        assertThatThrownBy(work).hasMessage("inquiry.refusal." + what);
    }
}
