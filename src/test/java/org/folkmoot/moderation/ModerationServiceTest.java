package org.folkmoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
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
class ModerationServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);
    private static final String WHY = "It names a neighbour who was not asked.";

    @Autowired
    ModerationService service;

    @Autowired
    TestModeration moderation;

    @Autowired
    IdeaService ideaService;

    @Autowired
    AnsweringService answering;

    @Autowired
    QueueService queue;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

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

    @Test
    void aReportWaitsForAModeratorWithItsWordsAndTheThingItIsAbout() {
        var author = people.named("Ann Author", Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        moderation.reported(idea.asThing());
        moderation.reported(idea.asThing());
        var manager = people.person(Role.MANAGER);
        assertThat(people.as(manager, () -> service.queue(FIRST)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.label()).isEqualTo("Benches");
                    assertThat(one.author()).isEqualTo("Ann Author");
                    assertThat(one.openReports()).isEqualTo(2);
                    assertThat(one.visibility()).isEqualTo(Visibility.OPEN);
                });
        var seen = moderation.seen(manager, idea.asThing());
        assertThat(seen.text()).isEqualTo("Because it helps.");
        assertThat(seen.link()).isEqualTo("ideas/" + idea.value());
        assertThat(seen.reports())
                .hasSize(2)
                .allSatisfy(report -> assertThat(report.words()).isEqualTo("It calls names."));
        assertThat(seen.openVerdicts()).containsExactly(Verdict.KEEP, Verdict.HIDE);
        assertThat(people.as(manager, service::pending)).isOne();
    }

    @Test
    void oneOpenReportAPersonAndThing() throws Exception {
        var idea = ideas.titled("Benches");
        var reporter = people.person(Role.PARTICIPANT);
        Callable<Boolean> report = () -> {
            moderation.reported(reporter, idea.asThing());
            return true;
        };
        var outcomes = Races.together(List.of(report, report, report, report));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.won()))
                .allSatisfy(o -> assertThat(o.thrown())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("moderation.refusal.already-reported"));
        assertThat(count("moderation_report")).isOne();
        assertThat(people.as(reporter, () -> service.reportedByMe("idea", List.of(idea.value()))))
                .containsExactly(idea.value());
        moderation.decided(idea.asThing(), Verdict.KEEP, "A sharp word is no insult.");
        assertThat(people.as(reporter, () -> service.reportedByMe("idea", List.of(idea.value()))))
                .isEmpty();
        moderation.reported(reporter, idea.asThing());
        assertThat(count("moderation_report")).isEqualTo(2);
    }

    @Test
    void manyWhoReportTheSameThingAtOnceAreAllHeard() throws Exception {
        var idea = ideas.titled("Benches");
        var works = IntStream.range(0, 6)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .map(person -> (Callable<Boolean>) () -> {
                    moderation.reported(person, idea.asThing());
                    return true;
                })
                .toList();
        assertThat(Races.together(works)).allSatisfy(o -> assertThat(o.thrown()).isNull());
        assertThat(count("moderation_case")).isOne();
        assertThat(moderation
                        .seen(people.person(Role.MANAGER), idea.asThing())
                        .summary()
                        .openReports())
                .isEqualTo(6);
    }

    @Test
    void nobodyReportsTheirOwnThingOrOneThatIsNotThere() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        assertThatThrownBy(() -> moderation.reported(author, idea.asThing()))
                .hasMessage("moderation.refusal.own-thing");
        assertThatThrownBy(() -> moderation.reported(new Thing("idea", java.util.UUID.randomUUID())))
                .hasMessage("moderation.refusal.not-there");
        assertThatThrownBy(() -> moderation.reported(new Thing("poem", java.util.UUID.randomUUID())))
                .hasMessage("moderation.refusal.not-there");
        assertThatThrownBy(() -> people.asVisitor(() -> {
                    service.report(new ReportThing(idea.asThing(), ReportReason.SPAM, ""));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> new ReportThing(idea.asThing(), ReportReason.OTHER, " "))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("input.required");
    }

    @Test
    void aHiddenIdeaIsGoneForOthersAndItsAuthorReadsWhy() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Lanterns along the towpath");
        var reader = people.person(Role.PARTICIPANT);
        var steering = people.person(Role.STEERING);
        moderation.hidden(idea.asThing(), WHY);
        index.awaitUpToDate();

        assertThat(people.asVisitor(() -> ideaService.find(idea))).isEmpty();
        assertThat(people.as(reader, () -> ideaService.find(idea))).isEmpty();
        assertThat(people.as(steering, () -> ideaService.find(idea))).isEmpty();
        assertThat(listed()).isZero();
        assertThat(people.asVisitor(() -> ideaService.mostBacked(5))).isEmpty();
        assertThat(people.asVisitor(() -> ideaService.summaries(List.of(idea)))).isEmpty();
        assertThat(people.asVisitor(() -> ideaService.matching("towpath", FIRST)))
                .isEmpty();
        var found = people.asVisitor(() -> search.find("towpath", SearchKind.IDEA, FIRST));
        assertThat(found.hits()).isEmpty();
        assertThat(found.counts()).isEmpty();
        assertThat(awaiting(steering)).isZero();

        for (var insider : List.of(author, people.person(Role.MANAGER)))
            assertThat(ideas.seenBy(insider, idea).note()).satisfies(note -> {
                assertThat(note.visibility()).isEqualTo(Visibility.HIDDEN);
                assertThat(note.reason()).isEqualTo(WHY);
            });
        assertThat(people.as(author, () -> service.notOpenOfMine(5)))
                .singleElement()
                .satisfies(mine -> assertThat(mine.note().reason()).isEqualTo(WHY));
        assertThat(events.stream(ModerationDecided.class)).singleElement().satisfies(told -> {
            assertThat(told.author()).isEqualTo(author);
            assertThat(told.act()).isEqualTo(Act.HIDDEN);
            assertThat(told.reason()).isEqualTo(WHY);
        });
    }

    @Test
    void aRestoredIdeaIsBackEverywhereAndBothDecisionsStayOnRecord() {
        var idea = ideas.titled("Lanterns along the towpath");
        moderation.hidden(idea.asThing(), WHY);
        moderation.decided(idea.asThing(), Verdict.RESTORE, "The name is gone.");
        index.awaitUpToDate();
        assertThat(people.asVisitor(() -> ideaService.find(idea)).orElseThrow().note())
                .isNull();
        assertThat(listed()).isOne();
        assertThat(people.asVisitor(
                        () -> search.find("towpath", SearchKind.IDEA, FIRST).hits()))
                .hasSize(1);
        assertThat(moderation.seen(people.person(Role.MANAGER), idea.asThing()).history())
                .extracting(LogLine::act)
                .containsExactly(Act.RESTORED, Act.HIDDEN, Act.REPORTED);
        assertThat(events.stream(ModerationDecided.class).map(ModerationDecided::act))
                .containsExactly(Act.HIDDEN, Act.RESTORED);
    }

    @Test
    void aHiddenIdeaTakesNoReportNoSupportAndNoAnswer() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        moderation.hidden(idea.asThing(), WHY);
        var reader = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> moderation.reported(reader, idea.asThing()))
                .hasMessage("moderation.refusal.already-hidden");
        assertThatThrownBy(() -> moderation.reported(people.person(Role.MANAGER), idea.asThing()))
                .hasMessage("moderation.refusal.already-hidden");
        assertThatThrownBy(() -> people.as(reader, () -> ideaService.support(idea)))
                .hasMessage("idea.refusal.not-shown");
        var answer = new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, "");
        assertThatThrownBy(() -> people.as(people.person(Role.STEERING), () -> answering.answer(idea, answer)))
                .hasMessage("idea.refusal.not-shown");
        people.as(author, () -> ideaService.withdraw(idea, ""));
        assertThatThrownBy(() -> moderation.reported(reader, idea.asThing())).isInstanceOf(RefusedException.class);
    }

    @Test
    void ofTwoModeratorsAtOnceOneDecidesAndTheOtherIsTold() throws Exception {
        var idea = ideas.titled("Benches");
        moderation.reported(idea.asThing());
        var managers = List.of(people.person(Role.MANAGER), people.person(Role.MANAGER), people.person(Role.MANAGER));
        var about = moderation.caseOf(managers.getFirst(), idea.asThing());
        var seen = moderation.turns(managers.getFirst(), idea.asThing());
        var works = managers.stream()
                .map(manager -> (Callable<Boolean>) () -> {
                    people.as(manager, () -> service.decide(about, seen, Verdict.HIDE, WHY));
                    return true;
                })
                .toList();
        var outcomes = Races.together(works);
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.won()))
                .allSatisfy(o -> assertThat(o.thrown())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("moderation.refusal.decided-meanwhile"));
        assertThat(events.stream(ModerationDecided.class)).hasSizeLessThanOrEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from moderation_entry where act = 'HIDDEN'", Integer.class))
                .isOne();
    }

    @Test
    void aDecisionIsNotTakenOnAReportNobodyHasRead() {
        var idea = ideas.titled("Benches");
        moderation.reported(idea.asThing());
        var manager = people.person(Role.MANAGER);
        var seen = moderation.turns(manager, idea.asThing());
        moderation.reported(idea.asThing());
        assertThatThrownBy(() -> people.as(
                        manager,
                        () -> service.decide(moderation.caseOf(manager, idea.asThing()), seen, Verdict.KEEP, "Fine.")))
                .hasMessage("moderation.refusal.decided-meanwhile");
        assertThat(moderation.pending()).isOne();
    }

    @Test
    void aManagerDecidesNothingAboutTheirOwnThingAndGivesAReason() {
        var manager = people.person(Role.MANAGER, Role.PARTICIPANT);
        var idea = ideas.by(manager, "Benches");
        moderation.reported(idea.asThing());
        assertThat(moderation.seen(manager, idea.asThing()).mine()).isTrue();
        assertThat(moderation.seen(manager, idea.asThing()).openVerdicts()).isEmpty();
        assertThatThrownBy(() -> moderation.decidedBy(manager, idea.asThing(), Verdict.KEEP, "Mine."))
                .hasMessage("moderation.refusal.own-decision");
        assertThatThrownBy(() -> moderation.decided(idea.asThing(), Verdict.HIDE, "  "))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> moderation.decided(idea.asThing(), Verdict.RESTORE, "No."))
                .hasMessage("moderation.refusal.not-possible");
        assertThatThrownBy(() -> people.as(people.person(Role.STEERING), service::pending))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theReasonIsForAuthorAndManagersOnly() {
        var idea = ideas.titled("Benches");
        moderation.hidden(idea.asThing(), WHY);
        var things = List.of(idea.value());
        assertThat(people.as(people.person(Role.PARTICIPANT), () -> service.notesOn("idea", things)))
                .isEmpty();
        assertThat(people.asVisitor(() -> service.notesOn("idea", things))).isEmpty();
    }

    @Test
    void aPageOfTheQueueTakesTheSameStatementsHoweverManyWait() {
        var manager = people.person(Role.MANAGER);
        moderation.reported(ideas.titled("One").asThing());
        var few = people.as(manager, () -> statements.during(() -> service.queue(FIRST)));
        IntStream.range(0, 5)
                .forEach(i -> moderation.reported(ideas.titled("More " + i).asThing()));
        assertThat(people.as(manager, () -> statements.during(() -> service.queue(FIRST))))
                .isEqualTo(few);
    }

    private long listed() {
        return people.asVisitor(() -> ideaService.list(IdeaFilter.all(IdeaOrder.NEWEST), FIRST))
                .getTotalElements();
    }

    private long awaiting(MemberId steering) {
        return people.as(steering, () -> queue.page(QueueQuery.ALL, FIRST)).getTotalElements();
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
