package org.folkmoot.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.issue.IssueServiceTest.refused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.folkmoot.inquiry.InquiryContributed;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.issue.OrderSaved.Outcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.shared.PortalClock;
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
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class IssueOrderServiceTest {

    @Autowired
    IssueOrderService orders;

    @Autowired
    GroupOrderService group;

    @Autowired
    IssueService issues;

    @Autowired
    IssueReport report;

    @Autowired
    IssuePersonalData personalData;

    @Autowired
    InquiryRooms rooms;

    @Autowired
    InquiryService stages;

    @Autowired
    TestIssues made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PortalClock clock;

    @Autowired
    ApplicationEvents events;

    private MemberId lead;
    private MemberId bob;
    private InquiryId id;
    private IssueId buses;
    private IssueId heating;
    private IssueId forms;

    @BeforeEach
    void inquiry() {
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        id = made.inquiry(lead);
        bob = made.seated(id, "Bob Bell");
        buses = made.issue(bob, id, "Buses");
        heating = made.issue(bob, id, "Heating");
        forms = made.issue(bob, id, "Forms");
    }

    @Test
    void aFirstOrderCountsAsAContributionOnceAndCanBeAmended() {
        var first = made.order(bob, id, 0, buses, heating);
        assertThat(first).isEqualTo(new OrderSaved(1, Outcome.COUNTED));
        assertThat(made.order(bob, id, 1, heating, forms, buses)).isEqualTo(new OrderSaved(2, Outcome.COUNTED));
        assertThat(mine(bob).order().things()).containsExactly(heating, forms, buses);
        assertThat(events.stream(InquiryContributed.class)
                        .filter(event -> event.member().equals(bob)))
                .hasSize(1);
    }

    @Test
    void nobodySeesTheGroupsOrderByAnyWayBeforeTheirOwnIsIn() {
        var cid = made.seated(id, "Cid Cole");
        made.order(cid, id, 0, forms, buses);
        for (var who : List.of(bob, lead, people.person(Role.FACILITATOR), people.person(Role.MANAGER))) {
            assertThat(board(who).group()).isNull();
            assertThat(board(who).orders()).isEqualTo(1);
            assertThat(board(who).issues()).extracting(IssueLine::place).containsOnly(0);
            assertThat(board(who).issues()).extracting(IssueLine::title).containsExactly("Buses", "Heating", "Forms");
            assertThat(board(who).issues())
                    .allSatisfy(line -> assertThat(line.computed()).isNull());
            refused("issue.refusal.own-order-first", () -> people.as(who, () -> group.table(id)));
            var text = people.as(who, () -> report.text(rooms.read(id)));
            assertThat(text.orElseThrow()).contains("not put in order").doesNotContain("points");
        }
        assertThat(mine(bob).order().places()).isEmpty();
        made.order(bob, id, 0, forms);
        assertThat(board(bob).issues()).extracting(IssueLine::title).first().isEqualTo("Forms");
        people.as(lead, () -> group.close(id));
        assertThat(board(lead).group()).isNotNull();
        assertThat(people.as(lead, () -> report.text(rooms.read(id))).orElseThrow())
                .contains("from 2 orders, by Borda count", "1. Forms (4 points)");
    }

    /** Bob leaves Forms out, the lead ties two, and a third person with a seat gives no order. */
    @Test
    void tiesAndWhoIsMissingAreCountedAsTheyAre() {
        made.seated(id, "Silent Sid");
        made.order(bob, id, 0, buses, heating);
        people.as(lead, () -> orders.save(id, 0, new Arrangement<>(List.of(List.of(heating, forms), List.of(buses)))));
        var order = board(bob).group();
        assertThat(order).isNotNull();
        assertThat(order.orders()).isEqualTo(2);
        assertThat(order.lines()).extracting(GroupPlace::thing).containsExactly(heating, buses, forms);
        assertThat(order.lines()).extracting(GroupPlace::points).containsExactly("2.5", "2", "1.5");
        assertThat(mine(lead).order().places()).hasSize(2);
        assertThat(mine(lead).order().places().getFirst()).containsExactlyInAnyOrder(heating, forms);
    }

    @Test
    void onlyThoseWithASeatOrderAndOnlyWhatThereIs() {
        var facilitator = people.person(Role.FACILITATOR);
        refused("issue.refusal.no-seat", () -> made.order(facilitator, id, 0, buses));
        refused("inquiry.refusal.not-inside", () -> made.order(people.person(Role.PARTICIPANT), id, 0, buses));
        refused("issue.refusal.nothing-ordered", () -> made.order(bob, id, 0));
        var other = inquiries.underWay("Which forms could go?", 30, lead);
        var foreign = made.issue(lead, other, "Elsewhere");
        refused("issue.refusal.nothing-ordered", () -> made.order(bob, id, 0, foreign));
        made.order(bob, id, 0, foreign, buses);
        assertThat(mine(bob).order().things()).containsExactly(buses);
    }

    @Test
    void anIssueThatCameLaterHasNoPlaceAndThePersonIsTold() {
        made.order(bob, id, 0, buses, heating);
        assertThat(mine(bob).added()).as("left out on purpose").isEmpty();
        var later = made.issue(lead, id, "Later");
        assertThat(mine(bob).added()).containsExactly(later);
        assertThat(board(bob).added()).isEqualTo(1);
        made.order(bob, id, 1, buses, later);
        assertThat(board(bob).added()).isZero();
    }

    @Test
    void whatComesAfterTheCloseIsKeptAndDoesNotCount() {
        made.order(bob, id, 0, buses, heating);
        people.as(lead, () -> group.close(id));
        assertThat(made.order(bob, id, 1, forms).outcome()).isEqualTo(Outcome.KEPT_LATE);
        assertThat(made.order(lead, id, 0, forms).outcome()).isEqualTo(Outcome.KEPT_LATE);
        assertThat(mine(bob).order().things()).containsExactly(buses, heating);
        assertThat(mine(bob).late().things()).containsExactly(forms);
        assertThat(board(bob).orders()).isEqualTo(1);
        people.as(lead, () -> group.reopen(id));
        assertThat(made.order(bob, id, 1, forms)).isEqualTo(new OrderSaved(2, Outcome.COUNTED));
    }

    @Test
    void whatComesWhenTheInquiryReportsIsKeptToo() {
        refused(
                "issue.refusal.ordering-open",
                () -> people.as(bob, () -> orders.keepLate(id, Arrangement.of(List.of(buses)))));
        inquiries.contribute(bob, id, "A bus.");
        people.as(people.person(Role.MANAGER), () -> stages.report(id));
        refused("inquiry.refusal.not-under-way", () -> made.order(bob, id, 0, buses));
        people.as(bob, () -> orders.keepLate(id, Arrangement.of(List.of(buses))));
        assertThat(mine(bob).late().things()).containsExactly(buses);
        assertThat(mine(bob).closed()).isTrue();
        assertThat(board(bob).orders()).isZero();
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        made.order(bob, id, 0, buses, heating);
        assertThat(made.order(bob, id, 0, heating)).isEqualTo(new OrderSaved(1, Outcome.ORDERED_ELSEWHERE));
        assertThat(mine(bob).order().things()).containsExactly(buses, heating);
        assertThat(made.order(bob, id, 0, buses, heating)).as("the same").isEqualTo(new OrderSaved(1, Outcome.COUNTED));
    }

    @Test
    void firstOrdersFromTwoWindowsAtOnceAreOneOrder() throws Exception {
        var outcomes = Races.together(List.<Callable<OrderSaved>>of(
                () -> made.order(bob, id, 0, buses, heating), () -> made.order(bob, id, 0, heating, buses)));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(outcomes)
                .extracting(outcome -> outcome.value().outcome())
                .containsExactlyInAnyOrder(Outcome.COUNTED, Outcome.ORDERED_ELSEWHERE);
        assertThat(count("issue_order")).isEqualTo(1);
        assertThat(count("issue_place")).isEqualTo(2);
    }

    @Test
    void manyWhoOrderAtOnceAreAllIn() throws Exception {
        var many = IntStream.range(0, 6)
                .mapToObj(nth -> made.seated(id, "Person " + nth))
                .toList();
        var outcomes = Races.together(many.stream()
                .<Callable<OrderSaved>>map(person -> () -> made.order(person, id, 0, forms, buses, heating))
                .toList());
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(board(many.getFirst()).orders()).isEqualTo(6);
        assertThat(board(many.getFirst()).group().agreement()).isEqualTo(1.0);
    }

    @Test
    void anOrderAtTheMomentOfTheCloseEitherCountsOrIsKept() throws Exception {
        var outcomes = Races.together(List.<Callable<Object>>of(() -> made.order(bob, id, 0, buses), () -> {
            people.as(lead, () -> group.close(id));
            return "closed";
        }));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        var saved = (OrderSaved) outcomes.getFirst().value();
        assertThat(board(lead).orders()).isEqualTo(saved.outcome() == Outcome.COUNTED ? 1 : 0);
        assertThat(count("issue_order")).isEqualTo(1);
    }

    @Test
    void theMethodIsChosenByWhoRunsItBeforeTheFirstOrder() {
        refused(
                "inquiry.refusal.not-theirs-to-run",
                () -> people.as(bob, () -> group.choose(id, OrderMethodName.COPELAND)));
        people.as(lead, () -> group.choose(id, OrderMethodName.COPELAND));
        made.order(bob, id, 0, buses, heating, forms);
        assertThat(board(bob).group().lines()).extracting(GroupPlace::points).containsExactly("2", "1", "0");
        refused("issue.refusal.method-settled", () -> people.as(lead, () -> group.choose(id, OrderMethodName.BORDA)));
        assertThat(count("issue_ordering_step where kind = 'METHOD'")).isEqualTo(1);
    }

    @Test
    void whoRunsItFixesTheOrderWithAReasonAndTakesItBack() {
        made.order(bob, id, 0, buses, heating, forms);
        var other = Arrangement.of(List.of(forms, heating, buses));
        refused("issue.refusal.ordering-open", () -> fix(lead, other));
        people.as(lead, () -> group.close(id));
        refused("inquiry.refusal.not-theirs-to-run", () -> fix(bob, other));
        refused("issue.refusal.not-all-placed", () -> fix(lead, other.without(buses)));
        Assertions.assertThatThrownBy(() -> people.as(lead, () -> group.fix(id, new FixOrder(other, " "))))
                .isInstanceOf(UnusableInputException.class);
        fix(lead, other);
        assertThat(board(bob).issues()).extracting(IssueLine::title).containsExactly("Forms", "Heating", "Buses");
        assertThat(board(bob).issues().getFirst().computed().place())
                .as("beside it")
                .isEqualTo(3);
        assertThat(board(bob).fixed()).singleElement().satisfies(fixed -> {
            assertThat(fixed.reason()).isEqualTo("Forms stand in the way of the rest.");
            assertThat(fixed.by()).isEqualTo("Ann Ashe");
        });
        refused("issue.refusal.fixed-already", () -> fix(lead, other));
        refused("issue.refusal.fixed-already", () -> people.as(lead, () -> group.reopen(id)));
        people.as(lead, () -> group.takeBack(id));
        assertThat(board(bob).issues()).extracting(IssueLine::title).containsExactly("Buses", "Heating", "Forms");
        assertThat(board(bob).fixed()).singleElement().matches(fixed -> !fixed.stands());
        refused("issue.refusal.not-fixed", () -> people.as(lead, () -> group.takeBack(id)));
    }

    @Test
    void ofTwoWhoFixAtOnceOneHoldsAndTheOtherIsTold() throws Exception {
        made.order(bob, id, 0, buses);
        people.as(lead, () -> group.close(id));
        var manager = people.person(Role.MANAGER);
        var outcomes = Races.together(List.of(lead, manager).stream()
                .<Callable<Object>>map(who -> () -> {
                    fix(who, Arrangement.of(List.of(forms, heating, buses)));
                    return "";
                })
                .toList());
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(count("issue_fixed_order where standing = true")).isEqualTo(1);
        assertThat(count("issue_fixed_place")).isEqualTo(3);
    }

    @Test
    void theTableSaysByWhichMethodAndHowFarApart() {
        made.order(bob, id, 0, buses, heating, forms);
        made.order(lead, id, 0, heating, buses, forms);
        var csv = new String(people.as(bob, () -> group.table(id)), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("1,Buses,1,3,1,2,0.50,Borda count,2"))
                .anySatisfy(line -> assertThat(line).contains("3,Forms,3,0,3,3,0.00,Borda count,2"));
    }

    @Test
    void anOrderStaysWithoutTheNameOfWhoIsForgotten() {
        made.order(bob, id, 0, forms, buses);
        made.solution(
                lead,
                id,
                forms,
                new SolutionText("One form", "", SolutionCost.of(SolutionCost.Level.LOW), "", bob, "", false));
        var told = new ArrayList<String>();
        people.as(
                bob,
                () -> personalData.tell(bob, new org.folkmoot.privacy.PersonalDataSink() {
                    @Override
                    public void list(String name) {
                        told.add(name);
                    }

                    @Override
                    public boolean row(java.util.Map<String, ? extends Object> facts) {
                        told.add(facts.values().toString());
                        return true;
                    }
                }));
        assertThat(told.toString()).contains("orders", "Forms", "leads", "One form", "wordings", "Buses");
        transactions.executeWithoutResult(begun -> personalData.forget(
                new Forgetting(bob, "Bob Bell", "bob@example.org", true, "a former member", clock.instant())));
        people.as(lead, () -> group.close(id));
        assertThat(board(lead).orders()).isEqualTo(1);
        assertThat(board(lead).issues().getFirst().title()).isEqualTo("Forms");
        assertThat(board(lead).issues().getFirst().solutions().getFirst().lead())
                .isEqualTo("a former member");
        assertThat(count("issue_order where member_id is not null")).isZero();
    }

    private void fix(MemberId who, Arrangement<IssueId> order) {
        people.as(who, () -> group.fix(id, new FixOrder(order, "Forms stand in the way of the rest.")));
    }

    private IssueBoard board(MemberId who) {
        return people.as(who, () -> issues.find(id));
    }

    private MyIssueOrder mine(MemberId who) {
        return people.as(who, () -> orders.mine(id));
    }

    private int count(String from) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class);
    }
}
