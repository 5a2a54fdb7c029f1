package org.folkmoot.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorChanged;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway")
@PortalTest
@BothDatabases
@RecordApplicationEvents
class FacilitationServiceTest {

    @Autowired
    PoolService pools;

    @Autowired
    TrainingService trainings;

    @Autowired
    AvailabilityService availability;

    @Autowired
    RotaService rotas;

    @Autowired
    FacilitatorService facilitators;

    @Autowired
    ConversationService conversations;

    @Autowired
    FacilitationPersonalData personal;

    @Autowired
    MemberService members;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestMails mails;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private MemberId manager;
    private MemberId fay;
    private MemberId ann;
    private MemberId bob;
    private LocalDate day;

    @BeforeEach
    void programme() {
        programme.load();
        manager = people.named("Mo Manager", Role.MANAGER);
        fay = people.named("Fay Field", Role.FACILITATOR);
        ann = people.named("Ann Ashe", Role.FACILITATOR);
        bob = people.named("Bob Bell", Role.FACILITATOR);
        day = clock.today().plusDays(10);
    }

    @Test
    void aRotaIsProposedAssignedInOneStepAndTakenBack() {
        var sessions = series(2, 2);
        var proposal = propose();
        assertThat(proposal.lines()).hasSize(2);
        assertThat(proposal.lines())
                .allSatisfy(line -> assertThat(line.chosen()).hasSize(1));
        assertThat(proposal.lines().stream()
                        .map(line -> line.chosen().getFirst().name()))
                .containsExactly("Ann Ashe", "Bob Bell");
        assertThat(count("rota")).isZero();

        var done = (RotaOutcome.Assigned) assign(proposal);
        assertThat(done.given()).isEqualTo(2);
        assertThat(runners(sessions.getFirst())).containsExactly("Fay Field", "Ann Ashe");
        assertThat(runners(sessions.getLast())).containsExactly("Fay Field", "Bob Bell");
        assertThat(propose().lines()).isEmpty();
        assertThat(events.stream(FacilitatorChanged.class)).hasSize(2).allMatch(FacilitatorChanged::runs);
        await().untilAsserted(() -> assertThat(mails.to(ann)).hasSize(1));

        assertThat(people.as(manager, () -> rotas.undo(done.rota()))).isEqualTo(2);
        assertThat(runners(sessions.getFirst())).containsExactly("Fay Field");
        assertThat(people.as(manager, () -> rotas.past()))
                .singleElement()
                .satisfies(past -> assertThat(past.undoneAt()).isNotNull())
                .satisfies(past -> assertThat(past.given()).noneMatch(RotaPast.Given::standing));
        refused("rota-undone-already", () -> people.as(manager, () -> rotas.undo(done.rota())));
    }

    @Test
    void whatChangedSinceIsSaidByLineAndNothingIsWritten() {
        var sessions = series(2, 3);
        var proposal = propose();
        people.as(bob, () -> facilitators.helpRun(sessions.getFirst()));
        var awayFrom = local(2);
        people.as(ann, () -> availability.beAway(new SayAway(awayFrom, awayFrom, "")));
        var changed = (RotaOutcome.Changed) assign(proposal);
        assertThat(changed.lines())
                .extracting(RotaOutcome.Line::session, RotaOutcome.Line::what, RotaOutcome.Line::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(sessions.getFirst(), RotaChange.TEAM_CHANGED, ""),
                        org.assertj.core.groups.Tuple.tuple(sessions.get(2), RotaChange.AWAY, "Ann Ashe"));
        assertThat(count("rota")).isZero();
        assertThat(count("facilitator_asked")).isZero();
        assertThat(runners(sessions.get(1))).containsExactly("Fay Field");
    }

    @Test
    void aManagerMayPickSomebodyDespiteWhatWasShown() {
        var sessions = series(2, 1);
        people.as(ann, () -> availability.beAway(new SayAway(local(0), local(0), "Wedding")));
        var line = propose().lines().getFirst();
        var away = line.candidates().stream()
                .filter(one -> one.member().equals(ann))
                .findFirst()
                .orElseThrow();
        assertThat(away.against()).containsExactly(PassedOver.AWAY);
        var asked = new AssignSession(
                sessions.getFirst(), line.seen(), List.of(new AssignSession.Pick(ann, away.against())));
        assertThat(people.as(manager, () -> rotas.assign(List.of(asked)))).isInstanceOf(RotaOutcome.Assigned.class);
        assertThat(sql.queryForObject("select despite from rota_line", String.class))
                .isEqualTo("AWAY");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        series(2, 1);
        var line = propose().lines().getFirst();
        var pick = new AssignSession.Pick(ann, Set.of());
        refused("nothing-to-assign", () -> people.as(manager, () -> rotas.assign(List.of())));
        refused(
                "twice-in-one",
                () -> people.as(
                        manager,
                        () -> rotas.assign(List.of(
                                new AssignSession(line.run().session().id(), line.seen(), List.of(pick, pick))))));
        refused(
                "too-many-in-one",
                () -> people.as(
                        manager,
                        () -> rotas.assign(List.of(new AssignSession(
                                line.run().session().id(),
                                line.seen(),
                                List.of(pick, new AssignSession.Pick(bob, Set.of())))))));
    }

    @Test
    void ofTwoManagersWhoAssignTheSameAtOneMomentOneIsTold() throws Exception {
        series(2, 2);
        var proposal = propose();
        var other = people.named("Nan Manager", Role.MANAGER);
        Callable<String> one = () -> assign(manager, proposal).getClass().getSimpleName();
        Callable<String> two = () -> assign(other, proposal).getClass().getSimpleName();
        var outcomes = Races.together(List.of(one, two));
        assertThat(outcomes.stream().filter(Races.Outcome::won).map(Races.Outcome::value))
                .containsOnlyOnce("Assigned");
        assertThat(count("rota")).isEqualTo(1);
        assertThat(count("rota_line")).isEqualTo(2);
    }

    @Test
    void whoDeclinesRunsItNoMoreManagersAreToldAndItAsksAgain() {
        var session = series(2, 1).getFirst();
        assign(propose());
        assertThat(runners(session)).contains("Ann Ashe");
        people.as(ann, () -> rotas.decline(session, "I am at a wedding."));
        assertThat(runners(session)).containsExactly("Fay Field");
        assertThat(people.as(manager, () -> facilitators.missing(List.of(session))))
                .containsKey(session);
        await().untilAsserted(() -> assertThat(mails.to(manager))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Ann Ashe", "I am at a wedding.")));
        assertThat(propose().lines().getFirst().chosen())
                .extracting(RotaProposal.Chosen::name)
                .as("and is not proposed for it again")
                .containsExactly("Bob Bell");
        assertThatThrownBy(() -> people.as(ann, () -> rotas.decline(session, "Again.")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aSeriesForTrainedPeopleIsGivenToThemAlone() {
        series(2, 1);
        var series = seriesId();
        people.as(manager, () -> trainings.demandTraining(series, true));
        assertThat(propose().lines().getFirst().chosen()).isEmpty();
        var course = course("Opening a table", 12);
        assertThat(record(course, clock.today().minusDays(3), bob)).isEqualTo(1);
        assertThat(propose().lines().getFirst().chosen())
                .extracting(RotaProposal.Chosen::name)
                .containsExactly("Bob Bell");
        people.as(manager, () -> trainings.demandTraining(series, false));
        assertThat(propose().lines().getFirst().chosen())
                .extracting(RotaProposal.Chosen::name)
                .containsExactly("Ann Ashe");
        assertThat(count("series_training")).isEqualTo(2);
    }

    @Test
    void trainingsAreRecordedForSeveralRunOutAndAreCorrectedByARow() {
        var course = course("Opening a table", 12);
        var today = clock.today();
        assertThat(record(course, today.minusMonths(13), ann)).isEqualTo(1);
        assertThat(record(course, today, ann, bob)).isEqualTo(2);
        assertThat(record(course, today, ann, bob, fay))
                .as("who has it keeps it")
                .isEqualTo(1);
        refused("training-known-already", () -> record(course, today, ann));
        refused("training-in-future", () -> record(course, today.plusDays(1), ann));
        refused("no-facilitator", () -> record(course, today, manager));
        refused("course-title-taken", () -> course("OPENING a table", null));
        var lines = people.as(manager, () -> trainings.records(PageRequest.of(0, 20)))
                .getContent();
        assertThat(lines).hasSize(4);
        assertThat(lines.getLast().validOn(today)).isFalse();
        var bobs = lines.stream()
                .filter(one -> one.member().equals(bob))
                .findFirst()
                .orElseThrow();
        people.as(manager, () -> trainings.correct(bobs.id(), "It was the day before.", today.minusDays(1)));
        refused(
                "training-corrected-already",
                () -> people.as(manager, () -> trainings.correct(bobs.id(), "Again.", null)));
        assertThat(person(bob).trainings()).extracting(Trained::attendedOn).containsExactly(today.minusDays(1));
        assertThat(count("training_record")).as("nothing is deleted").isEqualTo(5);
        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where what like 'facilitation.audit.training%'",
                        Integer.class))
                .isEqualTo(6);
        people.as(manager, () -> trainings.retireCourse(course));
        refused("course-retired", () -> record(course, today, manager));
        assertThat(person(ann).trainedToday()).isTrue();
    }

    @Test
    void unusableInputSaysWhatIsPossible() {
        unusable("facilitation.input.months", () -> new CourseFacts("Opening", 0));
        unusable("facilitation.input.max", () -> new SayAvailability(Set.of(), 0));
        unusable("facilitation.input.ends-before", () -> new SayAway(day, day.minusDays(1), ""));
        unusable("facilitation.input.ends-before", () -> new RotaAsk(null, day, day.minusDays(1)));
        unusable("facilitation.input.share-months", () -> new RotaTerms(0, 3));
        unusable("input.required", () -> new RecordTraining(new CourseId(java.util.UUID.randomUUID()), day, Set.of()));
        refused(
                "away-is-over",
                () -> people.as(
                        ann,
                        () -> availability.beAway(new SayAway(
                                clock.today().minusDays(2), clock.today().minusDays(1), ""))));
    }

    @Test
    void availabilityIsOnesOwnAndAManagersRecordSaysSo() {
        var mornings = new SayAvailability(Set.of(new WeekSlot(DayOfWeek.MONDAY, DayPart.MORNING)), 2);
        people.as(ann, () -> availability.say(mornings));
        people.as(ann, () -> availability.beAway(new SayAway(day, day.plusDays(3), "Surgery")));
        assertThat(people.as(ann, () -> availability.mine()).away())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Surgery"));
        assertThatThrownBy(() -> people.as(bob, () -> availability.of(ann))).isInstanceOf(AccessDeniedException.class);
        var away = people.as(manager, () -> availability.of(ann))
                .orElseThrow()
                .away()
                .getFirst();
        refused("away-unknown", () -> people.as(bob, () -> availability.withdraw(away.id())));
        people.as(manager, () -> availability.sayFor(ann, new SayAvailability(mornings.slots(), null)));
        var now = people.as(ann, () -> availability.mine());
        assertThat(now.week()).isNotNull();
        assertThat(now.week().recordedBy()).isEqualTo("Mo Manager");
        assertThat(now.week().maxPerMonth()).isNull();
        people.as(ann, () -> availability.withdraw(away.id()));
        assertThat(people.as(ann, () -> availability.mine()).away()).isEmpty();
        assertThat(count("facilitator_away")).isEqualTo(1);
        assertThat(people.as(bob, () -> pools.pool(PoolAsk.ALL)).toString()).doesNotContain("Surgery");
    }

    @Test
    void thePoolIsNarrowedDownSortedAndTakenAlong() {
        series(1, 1);
        record(course("Opening a table", null), clock.today(), bob);
        var sunday = clock.today().with(java.time.temporal.TemporalAdjusters.next(DayOfWeek.SUNDAY));
        people.as(
                ann,
                () -> availability.say(
                        new SayAvailability(Set.of(new WeekSlot(DayOfWeek.MONDAY, DayPart.EVENING)), null)));
        assertThat(names(PoolAsk.ALL)).containsExactly("Ann Ashe", "Bob Bell", "Fay Field");
        assertThat(names(new PoolAsk(true, null, null, PoolSort.NAME))).containsExactly("Bob Bell");
        assertThat(names(new PoolAsk(false, null, null, PoolSort.SHARE))).containsExactly("Ann Ashe", "Fay Field");
        assertThat(names(new PoolAsk(null, sunday, null, PoolSort.NAME))).containsExactly("Bob Bell", "Fay Field");
        assertThat(names(new PoolAsk(null, null, made.area("Ipswich"), PoolSort.LAST)))
                .isEmpty();
        assertThat(person(fay).toCome()).isEqualTo(1);
        assertThat(people.as(manager, () -> pools.pool(PoolAsk.ALL)).fairShare())
                .isBetween(0.33, 0.34);
        assertThat(new String(people.as(manager, () -> pools.table(PoolAsk.ALL)), StandardCharsets.UTF_8))
                .contains("Bob Bell", "Opening a table");
        assertThatThrownBy(() -> people.as(ann, () -> pools.table(PoolAsk.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageCostsTheSameHoweverManyThereAre() {
        series(2, 1);
        record(course("Opening a table", null), clock.today(), bob);
        people.as(ann, () -> availability.say(new SayAvailability(Set.of(), 2)));
        var few = statements.during(() -> people.as(manager, () -> pools.pool(PoolAsk.ALL)));
        var fewProposed = statements.during(this::propose);
        IntStream.range(0, 8).forEach(i -> people.person(Role.FACILITATOR));
        series(2, 5);
        assertThat(statements.during(() -> people.as(manager, () -> pools.pool(PoolAsk.ALL))))
                .isEqualTo(few);
        assertThat(statements.during(this::propose)).isEqualTo(fewProposed);
    }

    @Test
    void whoLosesTheRoleLeavesThePoolAndStaysInWhatWas() {
        var session = series(2, 1).getFirst();
        record(course("Opening a table", null), clock.today(), ann);
        assign(propose());
        var administrator = people.person(Role.ADMINISTRATOR);
        people.as(administrator, () -> members.changeRoles(ann, Set.of(Role.PARTICIPANT)));
        var pool = people.as(manager, () -> pools.pool(PoolAsk.ALL));
        assertThat(pool.people()).extracting(Pool.Person::name).containsExactly("Bob Bell", "Fay Field");
        assertThat(pool.former()).extracting(Pool.Former::name).containsExactly("Ann Ashe");
        assertThat(runners(session)).contains("Ann Ashe");
        assertThat(people.as(manager, () -> trainings.records(PageRequest.of(0, 20)))
                        .getContent())
                .extracting(TrainingLine::name)
                .containsExactly("Ann Ashe");
        assertThat(people.as(manager, () -> availability.of(ann))).isEmpty();
    }

    @Test
    void whoDeletesTheirAccountLeavesNoWordsBehind() {
        var session = series(2, 1).getFirst();
        assign(propose());
        people.as(ann, () -> availability.say(new SayAvailability(Set.of(), 2)));
        people.as(ann, () -> availability.beAway(new SayAway(day, day, "Surgery")));
        people.as(ann, () -> rotas.decline(session, "Surgery"));
        transaction.executeWithoutResult(status ->
                personal.forget(new Forgetting(ann, "Ann Ashe", "ann@example.org", true, "somebody", clock.instant())));
        assertThat(count("facilitator_week") + count("facilitator_away") + count("facilitator_asked"))
                .isZero();
        assertThat(sql.queryForObject("select reason from rota_decline", String.class))
                .doesNotContain("Surgery");
        assertThat(count("rota_line")).isEqualTo(1);
    }

    private List<DialogueSessionId> series(int needed, int sessions) {
        var dates = IntStream.range(0, sessions)
                .mapToObj(i -> made.date(
                        local(i).atTime(LocalTime.of(14, 0))
                                .atZone(clock.getZone())
                                .toInstant(),
                        "Ipswich"))
                .toList();
        return people.as(
                fay,
                () -> conversations.sessionsOf(conversations.schedule(new ScheduleSeries(
                        "Ageing well", "", "What would help?", "", made.strand(), 25, needed, dates))));
    }

    private LocalDate local(int nth) {
        return day.plusDays(nth);
    }

    private SeriesId seriesId() {
        return conversations.series().getFirst().id();
    }

    private RotaProposal propose() {
        return people.as(manager, () -> rotas.propose(new RotaAsk(null, clock.today(), day.plusDays(60))));
    }

    private RotaOutcome assign(RotaProposal proposal) {
        return assign(manager, proposal);
    }

    private RotaOutcome assign(MemberId who, RotaProposal proposal) {
        var asked = proposal.lines().stream()
                .map(line -> new AssignSession(
                        line.run().session().id(),
                        line.seen(),
                        line.chosen().stream()
                                .map(one -> new AssignSession.Pick(one.member(), Set.of()))
                                .toList()))
                .toList();
        return people.as(who, () -> rotas.assign(asked));
    }

    private CourseId course(String title, Integer months) {
        return people.as(manager, () -> trainings.addCourse(new CourseFacts(title, months)));
    }

    private int record(CourseId course, LocalDate on, MemberId... who) {
        return people.as(manager, () -> trainings.record(new RecordTraining(course, on, Set.of(who))));
    }

    private Pool.Person person(MemberId who) {
        return people.as(manager, () -> pools.pool(PoolAsk.ALL)).people().stream()
                .filter(one -> one.member().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(PoolAsk asked) {
        return people.as(manager, () -> pools.pool(asked)).people().stream()
                .map(Pool.Person::name)
                .toList();
    }

    private List<String> runners(DialogueSessionId session) {
        return people.as(manager, () -> facilitators.find(session)).orElseThrow().facilitators().stream()
                .map(one -> one.name())
                .toList();
    }

    private int count(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("facilitation.refusal." + key);
    }

    private static void unusable(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(UnusableInputException.class).hasMessage(key);
    }
}
