package org.folkmoot.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiryreport.TestInquiryReports;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
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
class InquiryServiceTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 20);

    @Autowired
    InquiryService service;

    @Autowired
    InquirySteps steps;

    @Autowired
    TestInquiries made;

    @Autowired
    TestInquiryReports reports;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService programmes;

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

    private MemberId ann;
    private MemberId bob;
    private MemberId manager;

    @BeforeEach
    void programme() {
        programme.load();
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        manager = people.person(Role.MANAGER);
    }

    @Test
    void theListShowsSeatsSectorsAndOpenLeadSlotsToEverybody() {
        var id = made.recruiting("What would let people stay at home?", 30);
        var sectors = programmes.sectors();
        var area = programmes.areas().getFirst().id();
        for (var sector : sectors.subList(0, 3)) {
            var organisation = people.organisation("Of " + sector.name(), sector.id(), area);
            for (int i = 0; i < 2; i++) {
                var person = people.person(Role.PARTICIPANT);
                people.affiliate(person, organisation, LocalDate.of(2008, 8, 1));
                made.takeSeat(person, id);
            }
        }
        made.takeSeat(ann, id);
        assertThat(people.asVisitor(() -> service.list(null, FIRST_PAGE)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.taken()).isEqualTo(7);
                    assertThat(line.seats()).isEqualTo(30);
                    assertThat(line.sectors()).isEqualTo(3);
                    assertThat(line.sectorsOf()).isEqualTo(sectors.size());
                    assertThat(line.leadsWanted()).isEqualTo(2);
                    assertThat(line.theme())
                            .isEqualTo(programmes.strategy().themes().getFirst().name());
                    assertThat(line.mine()).isFalse();
                });
        assertThat(people.as(ann, () -> service.list(InquiryStage.RECRUITING, FIRST_PAGE)))
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isTrue());
        assertThat(service.list(InquiryStage.CLOSED, FIRST_PAGE)).isEmpty();
    }

    @Test
    void anInquiryIsFoundByTheStemOfItsWordsItsThemeAndItsSponsor() {
        var id = made.proposed("What would let people stay at home?", 30);
        index.awaitUpToDate();
        var theme = programmes.strategy().themes().getFirst().name();
        for (var words : List.of("homes", "mattering", theme, "steering groups"))
            assertThat(search.find(words, SearchKind.INQUIRY, FIRST_PAGE).hits())
                    .as(words)
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.path()).isEqualTo("inquiries/" + id.value()));
    }

    @Test
    void fortyPeopleGetExactlyThirtySeats() throws Exception {
        var id = made.recruiting("What would let people stay at home?", 30);
        List<Callable<String>> takers = IntStream.range(0, 40)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .map(one -> taking(one, id))
                .toList();
        var outcomes = Races.together(takers);
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(30);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("inquiry.refusal.all-seats-taken"));
        assertThat(jdbc.queryForObject("select count(*) from inquiry_seat where standing = true", Integer.class))
                .isEqualTo(30);
        assertThat(service.find(id).orElseThrow().inquiry().taken()).isEqualTo(30);
    }

    @Test
    void onePersonClickingTwiceAtOnceHasOneSeat() throws Exception {
        var id = made.recruiting("What would let people stay at home?", 30);
        var outcomes = Races.together(List.of(taking(ann, id), taking(ann, id)));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.thrown()).hasMessage("inquiry.refusal.seat-held"));
    }

    @Test
    void aSeatLeftIsFreeAgainAndItsHistoryStays() {
        var id = made.recruiting("What would let people stay at home?", 1);
        refused("no-seat", () -> people.as(ann, () -> service.leaveSeat(id)));
        made.takeSeat(ann, id);
        refused("all-seats-taken", () -> made.takeSeat(bob, id));
        people.as(ann, () -> service.leaveSeat(id));
        made.takeSeat(bob, id);
        assertThat(jdbc.queryForObject("select count(*) from inquiry_seat where left_at is not null", Integer.class))
                .isEqualTo(1);
        assertThat(events.stream(InquirySeatLeft.class))
                .singleElement()
                .satisfies(event -> assertThat(event.member()).isEqualTo(ann));
    }

    @Test
    void oneOpenLeadSlotGoesToOneOfManyWhoOffer() throws Exception {
        var id = made.underWay("What would let people stay at home?", 30, ann);
        var offers = IntStream.range(0, 8)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .map(one -> (Callable<String>) () -> {
                    people.as(one, () -> service.volunteerAsLead(id));
                    return "";
                })
                .toList();
        var outcomes = Races.together(offers);
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("inquiry.refusal.no-lead-wanted"));
        assertThat(service.find(id).orElseThrow().leads()).hasSize(2).contains("Ann Ashe");
        refused("leads-already", () -> people.as(manager, () -> service.assignLead(id, ann)));
        people.as(ann, () -> service.stepDownAsLead(id));
        assertThat(service.find(id).orElseThrow().inquiry().leadsWanted()).isEqualTo(1);
        refused("not-a-lead", () -> people.as(ann, () -> service.stepDownAsLead(id)));
    }

    @Test
    void stagesMoveInOrderWithTheirChecksAndTheirRows() {
        var id = made.recruiting("What would let people stay at home?", 30);
        refused("lead-missing", () -> people.as(manager, () -> service.begin(id)));
        people.as(manager, () -> service.assignLead(id, ann));
        refused("nobody-seated", () -> people.as(manager, () -> service.begin(id)));
        made.takeSeat(ann, id);
        people.as(manager, () -> service.begin(id));
        refused("nothing-contributed", () -> people.as(manager, () -> service.report(id)));
        made.contribute(ann, id, "A bus on Sundays.");
        people.as(manager, () -> service.report(id));
        refused("seats-not-open", () -> made.takeSeat(bob, id));
        reports.readyToClose(id);
        people.as(manager, () -> service.close(id));
        assertThat(steps.findByInquiryIdOrderByMovedAtAscIdAsc(id.value()))
                .extracting(InquiryStep::entered)
                .containsExactly(
                        InquiryStage.RECRUITING, InquiryStage.UNDER_WAY, InquiryStage.REPORTING, InquiryStage.CLOSED);
    }

    @Test
    void othersAreReadOnlyOnceOnesOwnContributionIsIn() {
        var id = made.underWay("What would let people stay at home?", 30, ann);
        made.takeSeat(bob, id);
        made.contribute(ann, id, "A bus on Sundays.");
        refused("own-contribution-first", () -> people.as(bob, () -> service.contributions(id)));
        assertThat(people.as(bob, () -> service.find(id).orElseThrow()).openActions())
                .contains(InquiryAction.CONTRIBUTE)
                .doesNotContain(InquiryAction.READ_CONTRIBUTIONS);
        assertThatThrownBy(() -> people.asVisitor(() -> service.contributions(id)))
                .isInstanceOf(AccessDeniedException.class);
        made.contribute(bob, id, "Warmer homes.");
        assertThat(people.as(bob, () -> service.contributions(id)))
                .extracting(ContributionLine::text)
                .containsExactly("A bus on Sundays.", "Warmer homes.");
    }

    @Test
    void whoRunsInquiriesReadsWhatWasSaidOnceNobodyCanTakeASeatAnyMore() {
        var id = made.underWay("What would let people stay at home?", 30, ann);
        made.contribute(ann, id, "A bus on Sundays.");
        var facilitator = people.person(Role.PARTICIPANT, Role.FACILITATOR);
        refused("own-contribution-first", () -> people.as(facilitator, () -> service.contributions(id)));
        made.takeSeat(facilitator, id);
        people.as(facilitator, () -> service.leaveSeat(id));
        refused("own-contribution-first", () -> people.as(facilitator, () -> service.contributions(id)));
        people.as(facilitator, () -> service.report(id));
        assertThat(people.as(facilitator, () -> service.contributions(id))).hasSize(1);
    }

    @Test
    void aContributionIsAmendedByANewWordingAndCountsOnce() {
        var id = made.underWay("What would let people stay at home?", 30, ann);
        made.contribute(ann, id, "A bus.");
        people.as(ann, () -> service.contribute(id, "A bus on Sundays.", 1));
        refused("changed-elsewhere", () -> people.as(ann, () -> service.contribute(id, "A tram.", 1)));
        assertThat(people.as(ann, () -> service.contributions(id)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).isEqualTo("A bus on Sundays.");
                    assertThat(line.wordings()).isEqualTo(2);
                });
        assertThat(jdbc.queryForList("select words from contribution_wording order by wording", String.class))
                .containsExactly("A bus.", "A bus on Sundays.");
        assertThat(events.stream(InquiryContributed.class)).singleElement().satisfies(event -> {
            assertThat(event.engagementKey())
                    .isEqualTo("contribution:" + id.value() + ":" + ann.value())
                    .hasSizeLessThanOrEqualTo(120);
            assertThat(event.strand()).isEqualTo(made.strand());
            assertThat(event.activity().kind()).isEqualTo("inquiry");
        });
    }

    @Test
    void twoWindowsContributingAtOnceMakeOneContribution() throws Exception {
        var id = made.underWay("What would let people stay at home?", 30, ann);
        Callable<String> write = () -> {
            made.contribute(ann, id, "A bus.");
            return "";
        };
        var outcomes = Races.together(List.of(write, write, write));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("inquiry.refusal.changed-elsewhere"));
        assertThat(jdbc.queryForObject("select count(*) from contribution_wording", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void contributionsComeFromThoseSeatedWhileItIsUnderWay() {
        var recruiting = made.recruiting("Too early?", 30);
        made.takeSeat(ann, recruiting);
        refused("not-under-way", () -> made.contribute(ann, recruiting, "A bus."));
        var id = made.underWay("What would let people stay at home?", 30, ann);
        refused("seat-needed", () -> made.contribute(bob, id, "A bus."));
        assertThatThrownBy(() -> made.contribute(ann, id, "x".repeat(10_001)))
                .isInstanceOf(UnusableInputException.class);
        made.contribute(ann, id, "x".repeat(10_000));
    }

    @Test
    void onlyThoseWhoMayProposeMoveAndAssign() {
        var id = made.proposed("What would let people stay at home?", 30);
        assertThatThrownBy(() -> people.as(ann, () -> service.open(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(people.person(Role.FACILITATOR), () -> service.assignLead(id, ann)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made.takeSeat(people.person(Role.OBSERVER), id))
                .isInstanceOf(AccessDeniedException.class);
        refused("seats-not-open", () -> made.takeSeat(ann, id));
    }

    @Test
    void aPageOfInquiriesCostsTheSameStatementsHoweverManyThereAre() {
        for (int i = 0; i < 20; i++) made.recruiting("More?", 30);
        seated(made.recruiting("One?", 30));
        var few = people.as(ann, () -> statements.during(() -> service.list(null, FIRST_PAGE)));
        for (int i = 0; i < 10; i++) seated(made.recruiting("Still more?", 30));
        var many = people.as(ann, () -> statements.during(() -> service.list(null, FIRST_PAGE)));
        assertThat(many).isEqualTo(few).isEqualTo(7);
    }

    private void seated(InquiryId id) {
        var organisation = people.organisation(
                "Of " + id.value(),
                programmes.sectors().getFirst().id(),
                programmes.areas().getFirst().id());
        var person = people.person(Role.PARTICIPANT);
        people.affiliate(person, organisation, LocalDate.of(2008, 8, 1));
        made.takeSeat(person, id);
    }

    private Callable<String> taking(MemberId member, InquiryId id) {
        return () -> {
            made.takeSeat(member, id);
            return "";
        };
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("inquiry.refusal." + key);
    }
}
