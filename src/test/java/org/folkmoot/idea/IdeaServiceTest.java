package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
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
class IdeaServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    IdeaService service;

    @Autowired
    AnsweringService answering;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void anIdeaPutForwardIsReadableByAVisitorAndCountsForItsAuthor() {
        testProgramme.load();
        var strategy = programme.strategy();
        var author = people.person(Role.PARTICIPANT);
        var asked = new SubmitIdea(
                "Benches along the mill path",
                "To **rest**.",
                strategy.themes().getFirst().id(),
                strategy.principles().getFirst().id());
        var id = people.as(author, () -> service.submit(asked));
        var seen = people.asVisitor(() -> service.find(id)).orElseThrow();
        assertThat(seen.title()).isEqualTo("Benches along the mill path");
        assertThat(seen.wording()).isEqualTo("To **rest**.");
        assertThat(seen.stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(seen.theme()).isEqualTo(strategy.themes().getFirst().name());
        assertThat(seen.principle()).isEqualTo(strategy.principles().getFirst().name());
        assertThat(seen.proposer()).isNull();
        assertThat(seen.openActions()).isEmpty();
        assertThat(events.stream(IdeaSubmitted.class)).singleElement().satisfies(event -> {
            assertThat(event.engagementKey()).isEqualTo("idea:" + id.value());
            assertThat(event.member()).isEqualTo(author);
        });
    }

    @Test
    void theSameFormSentTwicePutsOneIdeaForward() {
        var author = people.person(Role.PARTICIPANT);
        var asked = new SubmitIdea("Repair evenings", "To mend.", null, null);
        var first = people.as(author, () -> service.submit(asked));
        var second = people.as(author, () -> service.submit(asked));
        assertThat(second).isEqualTo(first);
        assertThat(count("idea")).isOne();
        assertThat(events.stream(IdeaSubmitted.class)).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceAtOnceStillPutsOneIdeaForward() throws Exception {
        var author = people.person(Role.PARTICIPANT);
        var asked = new SubmitIdea("Repair evenings", "To mend.", null, null);
        Callable<IdeaId> send = () -> people.as(author, () -> service.submit(asked));
        var outcomes = Races.together(List.of(send, send, send, send));
        assertThat(count("idea")).isOne();
        outcomes.stream()
                .filter(outcome -> !outcome.won())
                .forEach(outcome -> assertThat(outcome.thrown())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("idea.refusal.already-submitted"));
    }

    @Test
    void anIdeaIsPlacedOnlyWhereTheStrategyHasAPlace() {
        testProgramme.load();
        var asked = new SubmitIdea("Lost", "Text.", new ThemeId(Ids.next()), null);
        assertThatThrownBy(() -> people.as(people.person(Role.PARTICIPANT), () -> service.submit(asked)))
                .hasMessage("idea.refusal.not-in-strategy");
    }

    @Test
    void visitorsAndObserversNeitherPutForwardNorSupport() {
        var idea = ideas.titled("Benches");
        var asked = new SubmitIdea("Mine", "Text.", null, null);
        var observer = people.person(Role.OBSERVER);
        assertThatThrownBy(() -> people.asVisitor(() -> service.submit(asked)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(observer, () -> service.submit(asked)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(observer, () -> service.support(idea)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(ideas.seenBy(observer, idea).openActions()).isEmpty();
    }

    @Test
    void supportCountsOnceAndItsHistoryStays() {
        var idea = ideas.titled("Benches");
        var person = people.person(Role.PARTICIPANT);
        people.as(person, () -> service.support(idea));
        assertThatThrownBy(() -> people.as(person, () -> service.support(idea)))
                .hasMessage("idea.refusal.already-supported");
        assertThat(ideas.seenBy(person, idea).supportedByMe()).isTrue();
        assertThat(ideas.seenBy(person, idea).backing().supporters()).isOne();
        people.as(person, () -> service.takeBackSupport(idea));
        assertThatThrownBy(() -> people.as(person, () -> service.takeBackSupport(idea)))
                .hasMessage("idea.refusal.not-supported");
        people.as(person, () -> service.support(idea));
        people.as(person, () -> service.takeBackSupport(idea));
        var seen = ideas.seenBy(person, idea);
        assertThat(seen.supportedByMe()).isFalse();
        assertThat(seen.backing().supporters()).isZero();
        assertThat(seen.openActions()).contains(IdeaAction.SUPPORT);
        assertThat(count("idea_support")).isEqualTo(2);
        assertThat(count("idea_support_taken_back")).isEqualTo(2);
        var given = events.stream(IdeaSupported.class)
                .map(IdeaSupported::engagementKey)
                .toList();
        assertThat(given).doesNotHaveDuplicates().hasSize(2);
        assertThat(events.stream(SupportTakenBack.class).map(SupportTakenBack::engagementKey))
                .containsExactlyElementsOf(given);
    }

    @Test
    void twoSupportsByOnePersonAtOnceCountOnce() throws Exception {
        var idea = ideas.titled("Benches");
        var person = people.person(Role.PARTICIPANT);
        Callable<String> support = () -> {
            people.as(person, () -> service.support(idea));
            return "";
        };
        var outcomes = Races.together(List.of(support, support, support, support));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.won()))
                .allSatisfy(outcome -> assertThat(outcome.thrown())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("idea.refusal.already-supported"));
        assertThat(ideas.seenBy(person, idea).backing().supporters()).isOne();
        assertThat(count("idea_support")).isOne();
    }

    @Test
    void manyPeopleSupportingAtOnceAreAllCounted() throws Exception {
        var idea = ideas.titled("Benches");
        var works = new ArrayList<Callable<String>>();
        for (var i = 0; i < 12; i++) {
            var person = people.person(Role.PARTICIPANT);
            works.add(() -> {
                people.as(person, () -> service.support(idea));
                return "";
            });
        }
        assertThat(Races.together(works)).allMatch(Races.Outcome::won);
        assertThat(supporters(idea)).isEqualTo(12);
        assertThat(count("idea_support")).isEqualTo(12);
    }

    @Test
    void theDatabaseItselfRefusesASecondStandingSupport() {
        var idea = ideas.titled("Benches");
        ideas.backed(idea, 1);
        assertThatThrownBy(() -> jdbc.update(
                        "insert into idea_support (id, version, idea_id, member_id, supported_at, standing) "
                                + "select ?, 0, idea_id, member_id, supported_at, true from idea_support",
                        Ids.next()))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void anAnsweredIdeaCanBeReadButNotSupported() {
        var idea = ideas.titled("Benches");
        var steering = people.person(Role.STEERING);
        people.as(steering, () -> answering.answer(idea, new GiveAnswer(Outcome.APPROVED, "Good.", "", null, "")));
        var person = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(person, () -> service.support(idea)))
                .hasMessage("idea.refusal.already-answered");
        var seen = ideas.seenBy(person, idea);
        assertThat(seen.stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(seen.answer()).isNotNull();
        assertThat(seen.openActions()).isEmpty();
        assertThat(supporters(idea)).isZero();
    }

    @Test
    void anAnswerAndASupportAtOnceNeverLeaveAWrongTotal() throws Exception {
        var idea = ideas.titled("Benches");
        var person = people.person(Role.PARTICIPANT);
        var steering = people.person(Role.STEERING);
        Callable<String> support = () -> {
            people.as(person, () -> service.support(idea));
            return "";
        };
        Callable<String> answer = () -> {
            people.as(steering, () -> answering.answer(idea, new GiveAnswer(Outcome.DECLINED, "No.", "", null, "")));
            return "";
        };
        var outcomes = Races.together(List.of(support, answer));
        assertThat(outcomes.get(1).won()).isTrue();
        assertThat(supporters(idea)).isEqualTo(outcomes.get(0).won() ? 1 : 0);
        assertThat(count("idea_support")).isEqualTo(outcomes.get(0).won() ? 1 : 0);
    }

    @Test
    void aWithdrawalAndASupportAtOnceLoseNeitherAndSayWhichCameFirst() throws Exception {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        var person = people.person(Role.PARTICIPANT);
        Callable<String> support = () -> {
            people.as(person, () -> service.support(idea));
            return "";
        };
        Callable<String> withdraw = () -> {
            people.as(author, () -> service.withdraw(idea, "Somebody does it already."));
            return "";
        };
        var outcomes = Races.together(List.of(support, withdraw));
        assertThat(outcomes.get(1).won()).isTrue();
        var supported = outcomes.get(0);
        if (!supported.won())
            assertThat(supported.thrown())
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("idea.refusal.already-withdrawn");
        assertThat(ideas.seenBy(author, idea).backing().supporters()).isEqualTo(supported.won() ? 1 : 0);
        assertThat(count("idea_support")).isEqualTo(supported.won() ? 1 : 0);
        assertThat(ideas.seenBy(author, idea).stage()).isEqualTo(IdeaStage.WITHDRAWN);
    }

    @Test
    void anAnswerIsGivenOnceEvenByTwoAtOnce() throws Exception {
        var idea = ideas.titled("Benches");
        var outcomes = Races.together(Stream.of(1, 2, 3)
                .map(nth -> people.person(Role.STEERING))
                .map(person -> (Callable<String>) () -> {
                    people.as(
                            person,
                            () -> answering.answer(idea, new GiveAnswer(Outcome.DECLINED, "No.", "", null, "")));
                    return "";
                })
                .toList());
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.won()))
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("idea.refusal.already-answered"));
        assertThat(count("idea_answer")).isOne();
    }

    @Test
    void onlySteeringMembersAnswerAndTheAnswerTellsWhoIsConcerned() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        people.as(author, () -> service.support(idea));
        ideas.backed(idea, 2);
        var given = new GiveAnswer(
                Outcome.PARKED, "Next year.", "Ask again.", clock.today().plusDays(40), "");
        assertThatThrownBy(() -> people.as(author, () -> answering.answer(idea, given)))
                .isInstanceOf(AccessDeniedException.class);
        var steering = people.person(Role.STEERING);
        people.as(steering, () -> answering.answer(idea, given));
        assertThat(events.stream(IdeaAnswered.class)).singleElement().satisfies(event -> {
            assertThat(event.author()).isEqualTo(author);
            assertThat(event.outcome()).isEqualTo(Outcome.PARKED);
            assertThat(event.reviewDate()).isEqualTo(clock.today().plusDays(40));
        });
        assertThat(SystemWork.call(() -> service.supportersOf(idea))).hasSize(2).doesNotContain(author);
        assertThatThrownBy(() -> people.as(steering, () -> service.supportersOf(idea)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReviewDateThatPassedMeanwhileIsNotPublished() {
        var idea = ideas.titled("Benches");
        var given = new GiveAnswer(Outcome.PARKED, "Later.", "", clock.today(), "");
        assertThatThrownBy(() -> people.as(people.person(Role.STEERING), () -> answering.answer(idea, given)))
                .hasMessage("idea.refusal.review-date-passed");
    }

    @Test
    void aWithdrawnIdeaIsSeenByItsAuthorSteeringAndManagersOnly() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        var other = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(other, () -> service.withdraw(idea, "")))
                .hasMessage("idea.refusal.not-yours");
        people.as(author, () -> service.withdraw(idea, "Somebody does it already."));
        assertThat(people.as(other, () -> service.find(idea))).isEmpty();
        assertThat(people.asVisitor(() -> service.find(idea))).isEmpty();
        assertThat(people.asVisitor(() -> service.list(IdeaFilter.all(IdeaOrder.NEWEST), FIRST)))
                .isEmpty();
        assertThat(ideas.seenBy(author, idea).withdrawal())
                .extracting(IdeaDetail.Withdrawal::reason)
                .isEqualTo("Somebody does it already.");
        assertThat(ideas.seenBy(people.person(Role.STEERING), idea).stage()).isEqualTo(IdeaStage.WITHDRAWN);
        assertThat(ideas.seenBy(people.person(Role.MANAGER), idea).stage()).isEqualTo(IdeaStage.WITHDRAWN);
        assertThat(events.stream(IdeaWithdrawn.class))
                .singleElement()
                .satisfies(event -> assertThat(event.engagementKey()).isEqualTo("idea:" + idea.value()));
        assertThatThrownBy(() -> people.as(author, () -> service.withdraw(idea, "")))
                .hasMessage("idea.refusal.already-withdrawn");
    }

    @Test
    void theAuthorsNameIsForThemselvesSteeringAndManagers() {
        var author = people.named("Ada Marsh", Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        assertThat(ideas.seenBy(author, idea).proposer()).isEqualTo("Ada Marsh");
        assertThat(ideas.seenBy(author, idea).mine()).isTrue();
        assertThat(ideas.seenBy(people.person(Role.STEERING), idea).proposer()).isEqualTo("Ada Marsh");
        assertThat(ideas.seenBy(people.person(Role.MANAGER), idea).proposer()).isEqualTo("Ada Marsh");
        assertThat(ideas.seenBy(people.person(Role.PARTICIPANT), idea).proposer())
                .isNull();
    }

    @Test
    void figuresBelowFiveAreNotShownInPublicButToManagers() {
        testProgramme.load();
        var idea = ideas.titled("Benches");
        var sectors = programme.sectors();
        var area = programme.areas().getFirst().id();
        for (var i = 0; i < 6; i++) {
            var organisation =
                    people.organisation("Test body " + i, sectors.get(i % 2).id(), area);
            var person = people.person(Role.PARTICIPANT);
            people.affiliate(person, organisation, LocalDate.of(2008, 8, 1));
            people.as(person, () -> service.support(idea));
        }
        var open = people.asVisitor(() -> service.find(idea)).orElseThrow().backing();
        assertThat(open).isEqualTo(new Backing(6, 6, null));
        assertThat(ideas.seenBy(people.person(Role.MANAGER), idea).backing()).isEqualTo(new Backing(6, 6, 2));
    }

    @Test
    void listsAreFilteredAndOrdered() {
        testProgramme.load();
        var strategy = programme.strategy();
        var old = clock.at(Instant.parse("2009-01-12T10:00:00Z"), () -> ideas.placed("Old and backed"));
        ideas.backed(old, 2);
        var fresh = clock.at(Instant.parse("2009-02-12T10:00:00Z"), () -> ideas.titled("Fresh"));
        people.as(
                people.person(Role.STEERING),
                () -> answering.answer(fresh, new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, "")));
        assertThat(titles(IdeaFilter.all(IdeaOrder.NEWEST))).containsExactly("Fresh", "Old and backed");
        assertThat(titles(IdeaFilter.all(IdeaOrder.MOST_SUPPORTED))).containsExactly("Old and backed", "Fresh");
        assertThat(titles(new IdeaFilter(IdeaStage.APPROVED, null, IdeaOrder.NEWEST)))
                .containsExactly("Fresh");
        assertThat(titles(new IdeaFilter(null, strategy.themes().getFirst().id(), IdeaOrder.NEWEST)))
                .containsExactly("Old and backed");
        assertThat(titles(new IdeaFilter(null, strategy.themes().getLast().id(), IdeaOrder.NEWEST)))
                .isEmpty();
        assertThat(titles(new IdeaFilter(IdeaStage.WITHDRAWN, null, IdeaOrder.NEWEST)))
                .isEmpty();
        assertThat(people.asVisitor(() -> service.mostBacked(5)))
                .extracting(IdeaSummary::title)
                .containsExactly("Old and backed");
    }

    @Test
    void aPageTakesTheSameNumberOfStatementsHoweverManyRowsItHas() {
        testProgramme.load();
        var reader = people.person(Role.PARTICIPANT);
        submit(reader, 5);
        var few = statementsOfAPage(reader);
        submit(reader, 35);
        assertThat(statementsOfAPage(reader)).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    private long statementsOfAPage(MemberId reader) {
        // Two full pages of the same size, so that Spring Data asks for the total both times
        var page = PageRequest.of(0, 5);
        return statements.during(() -> people.as(reader, () -> service.list(IdeaFilter.all(IdeaOrder.NEWEST), page)));
    }

    private void submit(MemberId author, int howMany) {
        IntStream.range(0, howMany).forEach(i -> ideas.by(author, "Idea " + i));
    }

    private List<String> titles(IdeaFilter filter) {
        return people.asVisitor(() -> service.list(filter, FIRST))
                .map(IdeaSummary::title)
                .toList();
    }

    private int supporters(IdeaId idea) {
        return people.asVisitor(() -> service.find(idea))
                .orElseThrow()
                .backing()
                .supporters();
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
