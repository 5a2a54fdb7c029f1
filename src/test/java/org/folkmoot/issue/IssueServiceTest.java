package org.folkmoot.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@BothDatabases
class IssueServiceTest {

    @Autowired
    IssueService service;

    @Autowired
    GroupOrderService group;

    @Autowired
    TestIssues made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    InquiryService stages;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    private MemberId lead;
    private MemberId bob;
    private InquiryId id;

    @BeforeEach
    void inquiry() {
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        id = made.inquiry(lead);
        bob = made.seated(id, "Bob Bell");
    }

    @Test
    void thoseInsideNameIssuesAndNobodyElseReadsThem() {
        made.issue(bob, id, "Buses");
        made.issue(lead, id, "Heating");
        assertThat(board(bob).issues()).extracting(IssueLine::title).containsExactly("Buses", "Heating");
        var outside = people.person(Role.PARTICIPANT);
        refused("inquiry.refusal.not-inside", () -> made.issue(outside, id, "Mine"));
        refused("inquiry.refusal.not-inside", () -> board(outside));
        refused("inquiry.refusal.not-inside", () -> people.asVisitor(() -> service.find(id)));
    }

    @Test
    void onceTheInquiryReportsEverybodyReadsThemAndNobodyAddsMore() {
        inquiries.contribute(bob, id, "A bus.");
        made.issue(bob, id, "Buses");
        people.as(people.person(Role.MANAGER), () -> stages.report(id));
        assertThat(people.asVisitor(() -> service.find(id)).issues()).hasSize(1);
        refused("inquiry.refusal.not-under-way", () -> made.issue(bob, id, "Late"));
    }

    @Test
    void aWordingIsNotOverwrittenUnseenAndEarlierOnesAreKept() {
        var issue = made.issue(bob, id, "Buses");
        people.as(lead, () -> service.reword(id, issue, 1, new IssueText("Buses on Sundays", "None **at all**.")));
        refused(
                "issue.refusal.changed-elsewhere",
                () -> people.as(bob, () -> service.reword(id, issue, 1, new IssueText("Trains", ""))));
        people.as(bob, () -> service.reword(id, issue, 1, new IssueText("Buses on Sundays", "None **at all**.")));
        assertThat(people.as(bob, () -> service.wordings(id, issue)))
                .extracting(WordingLine::title)
                .containsExactly("Buses", "Buses on Sundays");
        assertThatThrownBy(() -> new IssueText("", "")).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new IssueText("x".repeat(201), "")).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void thereAreSixtyAndNoMoreAlsoWhenTwoComeAtOnce() throws Exception {
        for (var i = 0; i < IssueService.ISSUES_MAX - 1; i++) made.issue(bob, id, "Issue " + i);
        var outcomes = Races.together(List.<Callable<IssueId>>of(
                () -> made.issue(bob, id, "The last one"), () -> made.issue(lead, id, "One too many")));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(board(bob).issues()).hasSize(60);
        refused("issue.refusal.too-many-issues", () -> made.issue(bob, id, "More"));
    }

    @Test
    void mergedIssuesTakeTheirSolutionsAndTheBetterPlaceOfEachOrderAlong() {
        var all = made.issues(bob, id, "Buses", "Heating", "No buses");
        var buses = all.get(0);
        var heating = all.get(1);
        var twin = all.get(2);
        made.order(bob, id, 0, twin, heating, buses);
        made.order(lead, id, 0, heating, twin);
        made.solution(bob, id, twin, TestIssues.text("A bus on Sundays"));
        refused("inquiry.refusal.not-theirs-to-run", () -> people.as(bob, () -> service.merge(id, twin, buses)));
        refused("issue.refusal.same-issue", () -> people.as(lead, () -> service.merge(id, twin, twin)));
        people.as(lead, () -> service.merge(id, twin, buses));
        var board = board(bob);
        assertThat(board.issues()).extracting(IssueLine::title).containsExactly("Buses", "Heating");
        assertThat(board.issues()).extracting(IssueLine::place).containsExactly(1, 1);
        assertThat(board.issues().getFirst().solutions())
                .extracting(SolutionLine::letter)
                .containsExactly("a");
        refused("issue.refusal.not-there", () -> people.as(lead, () -> service.merge(id, twin, heating)));
        made.order(bob, id, 1, twin, heating);
        assertThat(board(bob).issues().getFirst().title())
                .as("an order that still names what was merged")
                .isEqualTo("Buses");
    }

    @Test
    void onlyWhatNothingHangsOnIsRemoved() {
        var all = made.issues(bob, id, "Buses", "Heating", "Rain");
        made.order(bob, id, 0, all.get(0));
        made.solution(bob, id, all.get(1), TestIssues.text("Doors"));
        refused("issue.refusal.something-hangs-on-it", () -> people.as(bob, () -> service.remove(id, all.get(0))));
        refused("issue.refusal.something-hangs-on-it", () -> people.as(bob, () -> service.remove(id, all.get(1))));
        people.as(bob, () -> service.remove(id, all.get(2)));
        assertThat(board(bob).issues()).hasSize(2);
        refused("issue.refusal.not-there", () -> people.as(bob, () -> service.remove(id, all.get(2))));
    }

    @Test
    void anIssueOfAnotherInquiryIsNotThere() {
        var other = inquiries.underWay("Which forms could go?", 30, lead);
        var issue = made.issue(lead, other, "Forms");
        refused(
                "issue.refusal.not-there",
                () -> people.as(lead, () -> service.reword(id, issue, 1, new IssueText("x", ""))));
        refused("issue.refusal.not-there", () -> people.as(bob, () -> service.wordings(id, issue)));
    }

    @Test
    void aClosedOrderingTakesNoMoreIssues() {
        made.issue(bob, id, "Buses");
        people.as(lead, () -> group.close(id));
        refused("issue.refusal.ordering-closed", () -> made.issue(bob, id, "Late"));
    }

    @Test
    void twoWhoRewordAtOnceDoNotOverwriteEachOther() throws Exception {
        var issue = made.issue(bob, id, "Buses");
        var outcomes = Races.together(IntStream.range(0, 4)
                .<Callable<Object>>mapToObj(nth -> () -> {
                    people.as(
                            nth % 2 == 0 ? bob : lead,
                            () -> service.reword(id, issue, 1, new IssueText("Buses " + nth, "")));
                    return nth;
                })
                .toList());
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(people.as(bob, () -> service.wordings(id, issue))).hasSize(2);
    }

    @Test
    void thePageCostsTheSameStatementsHoweverManyIssuesThereAre() {
        var first = made.issue(bob, id, "Buses");
        made.solution(bob, id, first, TestIssues.text("A bus on Sundays"));
        made.order(bob, id, 0, first);
        var few = people.as(bob, () -> statements.during(() -> service.find(id)));
        for (var i = 0; i < 10; i++) {
            var issue = made.issue(bob, id, "Issue " + i);
            made.solution(bob, id, issue, TestIssues.text("Solution " + i));
        }
        assertThat(people.as(bob, () -> statements.during(() -> service.find(id))))
                .isEqualTo(few);
    }

    private IssueBoard board(MemberId who) {
        return people.as(who, () -> service.find(id));
    }

    static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage(key);
    }
}
