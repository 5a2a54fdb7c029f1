package org.folkmoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSubmitted;
import org.folkmoot.idea.IdeaWithdrawn;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.inquiry.ContributionLine;
import org.folkmoot.inquiry.InquiryContributed;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class AdmissionTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    TestModeration moderation;

    @Autowired
    ModerationService service;

    @Autowired
    ModeratedAuthors authors;

    @Autowired
    Admission admission;

    @Autowired
    IdeaService ideaService;

    @Autowired
    QueueService queue;

    @Autowired
    TestIdeas ideas;

    @Autowired
    InquiryService inquiries;

    @Autowired
    TestInquiries testInquiries;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestMembers people;

    @Autowired
    MemberService members;

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void withoutASettingEverythingIsOpenAtOnce() {
        assertThat(people.as(people.person(Role.MANAGER), admission::preModeration))
                .isEqualTo(PreModeration.OFF);
        assertThat(shown(ideas.titled("Benches"))).isTrue();
        assertThat(moderation.pending()).isZero();
    }

    @Test
    void anIdeaThatWaitsIsNowhereUntilItIsApprovedAndThenCountsOnTheDayItWasPutForward() {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        var then = Instant.parse("2009-02-03T10:00:00Z");
        var idea = clock.at(then, () -> ideas.by(author, "Lanterns along the towpath"));
        index.awaitUpToDate();
        assertThat(shown(idea)).isFalse();
        assertThat(listed()).isZero();
        assertThat(people.asVisitor(
                        () -> search.find("towpath", SearchKind.IDEA, FIRST).counts()))
                .isEmpty();
        var steering = people.person(Role.STEERING);
        assertThat(people.as(steering, () -> queue.page(QueueQuery.ALL, FIRST))).isEmpty();
        assertThat(events.stream(IdeaSubmitted.class)).isEmpty();
        assertThat(ideas.seenBy(author, idea).note().visibility()).isEqualTo(Visibility.WAITING);

        moderation.decided(idea.asThing(), Verdict.APPROVE, "");
        index.awaitUpToDate();
        assertThat(shown(idea)).isTrue();
        assertThat(listed()).isOne();
        assertThat(people.asVisitor(
                        () -> search.find("towpath", SearchKind.IDEA, FIRST).hits()))
                .hasSize(1);
        assertThat(ideas.seenBy(author, idea).stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(events.stream(IdeaSubmitted.class)).singleElement().satisfies(counted -> {
            assertThat(counted.member()).isEqualTo(author);
            assertThat(counted.at()).isEqualTo(then);
        });
        await().untilAsserted(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from engagement_record where occurred_on = '2009-02-03'", Integer.class))
                .isOne());
    }

    @Test
    void aDeclinedIdeaIsShownToItsAuthorWithTheReasonAndMayBeLetInLater() {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Buy my carpets");
        moderation.decided(idea.asThing(), Verdict.DECLINE, "This advertises a shop.");
        assertThat(shown(idea)).isFalse();
        assertThat(ideas.seenBy(author, idea).note().reason()).isEqualTo("This advertises a shop.");
        assertThat(events.stream(IdeaSubmitted.class)).isEmpty();
        assertThat(shown(ideas.by(people.person(Role.MANAGER, Role.PARTICIPANT), "Ours")))
                .isTrue();
        moderation.decided(idea.asThing(), Verdict.APPROVE, "On second thoughts.");
        assertThat(shown(idea)).isTrue();
        assertThat(events.stream(IdeaSubmitted.class)).hasSize(2);
    }

    @Test
    void onlyNewAuthorsWaitUntilSomethingOfTheirsIsOpen() {
        var known = people.person(Role.PARTICIPANT);
        ideas.by(known, "Before");
        moderation.mode(PreModeration.NEW_AUTHORS);
        assertThat(shown(ideas.by(known, "After"))).isTrue();
        var fresh = people.person(Role.PARTICIPANT);
        var first = ideas.by(fresh, "First");
        assertThat(shown(first)).isFalse();
        moderation.decided(first.asThing(), Verdict.APPROVE, "");
        assertThat(shown(ideas.by(fresh, "Second"))).isTrue();
    }

    @Test
    void aTrustedAuthorPassesAtOnceUntilTrustIsTakenBack() {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        moderation.decided(ideas.by(author, "First").asThing(), Verdict.APPROVE_AND_TRUST, "");
        assertThat(shown(ideas.by(author, "Second"))).isTrue();
        var manager = people.person(Role.MANAGER);
        var mark = people.as(manager, () -> authors.marked(Mark.TRUST)).getFirst();
        assertThat(mark.member()).isEqualTo(author);
        people.as(manager, () -> authors.end(mark.id(), "Too quick."));
        assertThat(shown(ideas.by(author, "Third"))).isFalse();
        assertThatThrownBy(() -> people.as(manager, () -> authors.end(mark.id(), "Again.")))
                .hasMessage("moderation.refusal.mark-ended");
    }

    @Test
    void aBlockedAuthorPutsNothingForwardButStillSupportsUntilUnblocked() {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        var others = ideas.by(people.person(Role.MANAGER, Role.PARTICIPANT), "Benches");
        moderation.decided(ideas.by(author, "Carpets").asThing(), Verdict.DECLINE_AND_BLOCK, "Advertising, again.");
        assertThatThrownBy(() -> ideas.by(author, "More carpets"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused).hasMessage("moderation.refusal.blocked");
                    assertThat(refused.arguments()).containsExactly("Advertising, again.");
                });
        assertThat(people.as(author, admission::blockedBecause)).contains("Advertising, again.");
        people.as(author, () -> ideaService.support(others));
        assertThat(events.stream(ModerationDecided.class).map(ModerationDecided::act))
                .containsExactly(Act.BLOCKED);

        moderation.mode(PreModeration.OFF);
        var manager = people.person(Role.MANAGER);
        var mark = people.as(manager, () -> authors.marked(Mark.BLOCK)).getFirst();
        people.as(manager, () -> authors.end(mark.id(), "A year has passed."));
        assertThat(shown(ideas.by(author, "Lanterns"))).isTrue();
        assertThat(events.stream(ModerationDecided.class).map(ModerationDecided::act))
                .containsExactly(Act.BLOCKED, Act.BLOCK_ENDED);
    }

    @Test
    void whoWasBlockedAndIsAManagerByNowDoesNotUnblockThemselves() {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        moderation.decided(ideas.by(author, "Carpets").asThing(), Verdict.DECLINE_AND_BLOCK, "Advertising, again.");
        people.as(
                people.person(Role.MANAGER), () -> members.changeRoles(author, Set.of(Role.PARTICIPANT, Role.MANAGER)));
        var mark = people.as(author, () -> authors.of(author)).getFirst();
        assertThatThrownBy(() -> people.as(author, () -> authors.end(mark.id(), "I say so.")))
                .hasMessage("moderation.refusal.own-mark");
        people.as(people.person(Role.MANAGER), () -> authors.end(mark.id(), "A year has passed."));
        assertThat(people.as(author, () -> authors.of(author))).isEmpty();
    }

    @Test
    void anIdeaTakenBackWhileItWaitsLeavesTheQueueAndNeverCounts() {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        people.as(author, () -> ideaService.withdraw(idea, "A slip."));
        assertThat(moderation.pending()).isZero();
        assertThat(events.stream(IdeaWithdrawn.class)).isEmpty();
        assertThatThrownBy(() -> moderation.decided(idea.asThing(), Verdict.APPROVE, ""))
                .hasMessage("moderation.refusal.not-possible");
    }

    @Test
    void takingBackAndApprovingAtOnceLetOneWin() throws Exception {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        var manager = people.person(Role.MANAGER);
        for (var round = 0; round < 5; round++) {
            var idea = ideas.by(author, "Benches " + round);
            var about = moderation.caseOf(manager, idea.asThing());
            var seen = moderation.turns(manager, idea.asThing());
            Callable<Boolean> withdraw = () -> {
                people.as(author, () -> ideaService.withdraw(idea, ""));
                return true;
            };
            Callable<Boolean> approve = () -> {
                people.as(manager, () -> service.decide(about, seen, Verdict.APPROVE, ""));
                return true;
            };
            assertThat(Races.together(List.of(withdraw, approve))).allSatisfy(outcome -> {
                if (!outcome.won()) assertThat(outcome.thrown()).hasMessage("moderation.refusal.decided-meanwhile");
            });
            assertThat(shown(idea)).isFalse();
        }
    }

    @Test
    void theSameFormSentTwiceWaitsOnce() {
        moderation.mode(PreModeration.EVERYONE);
        var author = people.person(Role.PARTICIPANT);
        var asked = new org.folkmoot.idea.SubmitIdea("Repair evenings", "To mend.", null, null);
        var first = people.as(author, () -> ideaService.submit(asked));
        assertThat(people.as(author, () -> ideaService.submit(asked))).isEqualTo(first);
        assertThat(moderation.pending()).isOne();
    }

    @Test
    void aContributionThatWaitsIsReadByItsAuthorOnlyAndCountsOnceLetIn() {
        programme.load();
        var lead = people.person(Role.PARTICIPANT);
        var inquiry = testInquiries.underWay("What keeps buses late?", 6, lead);
        testInquiries.contribute(lead, inquiry, "Roadworks.");
        var author = people.person(Role.PARTICIPANT);
        testInquiries.takeSeat(author, inquiry);
        moderation.mode(PreModeration.EVERYONE);
        testInquiries.contribute(author, inquiry, "Carpets.");

        assertThat(read(lead, inquiry)).extracting(ContributionLine::text).containsExactly("Roadworks.");
        assertThat(read(author, inquiry))
                .hasSize(2)
                .last()
                .satisfies(mine -> assertThat(mine.note().visibility()).isEqualTo(Visibility.WAITING));
        assertThat(people.asVisitor(() -> inquiries.find(inquiry)).orElseThrow().contributions())
                .isOne();
        assertThat(events.stream(InquiryContributed.class)).hasSize(1);
        var thing = read(author, inquiry).getLast().asThing();
        moderation.decided(thing, Verdict.DECLINE, "Off the point.");
        assertThat(read(author, inquiry).getLast().note().reason()).isEqualTo("Off the point.");

        people.as(author, () -> inquiries.contribute(inquiry, "Too few bays.", 1));
        assertThat(moderation.pending()).isOne();
        moderation.decided(thing, Verdict.APPROVE, "");
        assertThat(read(lead, inquiry))
                .extracting(ContributionLine::text)
                .containsExactly("Roadworks.", "Too few bays.");
        assertThat(events.stream(InquiryContributed.class)).hasSize(2);
    }

    @Test
    void declinedNewWordsLeaveTheApprovedOnesForEverybodyElse() {
        programme.load();
        var lead = people.person(Role.PARTICIPANT);
        var inquiry = testInquiries.underWay("What keeps buses late?", 6, lead);
        testInquiries.contribute(lead, inquiry, "Roadworks.");
        var author = people.person(Role.PARTICIPANT);
        testInquiries.takeSeat(author, inquiry);
        testInquiries.contribute(author, inquiry, "Too few bays.");
        moderation.mode(PreModeration.EVERYONE);
        people.as(author, () -> inquiries.contribute(inquiry, "Carpets, cheap.", 1));

        assertThat(read(lead, inquiry).getLast().text()).isEqualTo("Too few bays.");
        assertThat(read(author, inquiry).getLast()).satisfies(mine -> {
            assertThat(mine.text()).isEqualTo("Carpets, cheap.");
            assertThat(mine.note().visibility()).isEqualTo(Visibility.WAITING);
            assertThat(mine.earlierShown()).isTrue();
        });
        var thing = read(author, inquiry).getLast().asThing();
        moderation.decided(thing, Verdict.DECLINE, "Off the point.");
        assertThat(read(lead, inquiry).getLast()).satisfies(line -> {
            assertThat(line.text()).isEqualTo("Too few bays.");
            assertThat(line.note()).isNull();
            assertThat(line.wordings()).isOne();
        });
        assertThat(read(author, inquiry).getLast().note().reason()).isEqualTo("Off the point.");
        assertThat(people.asVisitor(() -> inquiries.find(inquiry)).orElseThrow().contributions())
                .isEqualTo(2);

        people.as(author, () -> inquiries.contribute(inquiry, "Far too few bays.", 2));
        moderation.decided(thing, Verdict.APPROVE, "");
        assertThat(read(lead, inquiry).getLast().text()).isEqualTo("Far too few bays.");
        moderation.reported(lead, thing);
        moderation.decided(thing, Verdict.HIDE, "It blames one person.");
        assertThat(read(lead, inquiry)).hasSize(1);
    }

    @Test
    void aReportedContributionIsHiddenFromTheOthersAndRestored() {
        programme.load();
        var lead = people.person(Role.PARTICIPANT);
        var inquiry = testInquiries.underWay("What keeps buses late?", 6, lead);
        testInquiries.contribute(lead, inquiry, "Roadworks.");
        var other = people.person(Role.PARTICIPANT);
        testInquiries.takeSeat(other, inquiry);
        var thing = read(lead, inquiry).getFirst().asThing();
        assertThatThrownBy(() -> moderation.reported(other, thing)).hasMessage("moderation.refusal.not-there");
        testInquiries.contribute(other, inquiry, "Drivers.");
        moderation.reported(other, thing);
        moderation.decided(thing, Verdict.HIDE, "It blames one person.");
        assertThat(read(other, inquiry)).extracting(ContributionLine::text).containsExactly("Drivers.");
        assertThat(read(lead, inquiry))
                .first()
                .satisfies(mine -> assertThat(mine.note().reason()).isEqualTo("It blames one person."));
        moderation.decided(thing, Verdict.RESTORE, "It is in better words now.");
        assertThat(read(other, inquiry)).hasSize(2);
    }

    private List<ContributionLine> read(MemberId reader, InquiryId inquiry) {
        return people.as(reader, () -> inquiries.contributions(inquiry));
    }

    private boolean shown(IdeaId idea) {
        return people.asVisitor(() -> ideaService.find(idea)).isPresent();
    }

    private long listed() {
        return people.asVisitor(() -> ideaService.list(IdeaFilter.all(IdeaOrder.NEWEST), FIRST))
                .getTotalElements();
    }
}
