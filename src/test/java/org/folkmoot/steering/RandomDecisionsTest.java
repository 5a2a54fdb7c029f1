package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.folkmoot.idea.CorrectingService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people do in whatever order, everything agrees after each step ({@link Agreement}). A failure says the seed and the
 * steps; {@code -Dfolkmoot.seed=} runs one sequence alone.
 */
@PortalTest
@BothDatabases
class RandomDecisionsTest {

    private static final int STEPS = 60;
    private static final Set<String> DONE = new TreeSet<>();

    @Autowired
    SteeringService service;

    @Autowired
    Corrections corrections;

    @Autowired
    CorrectingService correcting;

    @Autowired
    IdeaService ideaService;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    Agreement agreement;

    @Autowired
    PortalClock clock;

    static LongStream seeds() {
        var one = Long.getLong("folkmoot.seed");
        return one != null ? LongStream.of(one) : LongStream.rangeClosed(1, TestDatabase.isMariaDb() ? 4 : 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everythingAgreesAfterEachStep(long seed) {
        new Sequence(seed).run();
    }

    /** What was drawn is what the rule is about: each kind of step succeeded somewhere. */
    @AfterAll
    static void everyKindOfStepHappened() {
        if (Long.getLong("folkmoot.seed") != null) return;
        assertThat(DONE)
                .contains(
                        "support",
                        "take back support",
                        "prepare",
                        "change",
                        "take back",
                        "withdraw",
                        "publish",
                        "correct")
                .contains("review date", "answer MERGED", "answer REFERRED", "answer PARKED", "answer APPROVED");
    }

    private final class Sequence {

        private final long seed;
        private final Random lot;
        private final List<MemberId> group = new ArrayList<>();
        private final List<MemberId> crowd = new ArrayList<>();
        private final List<IdeaId> all = new ArrayList<>();
        private final List<MemberId> authors = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();
        private Instant now = clock.instant();
        private int told = agreement.count("notification where fact like 'idea-answered:%'");

        Sequence(long seed) {
            this.seed = seed;
            this.lot = new Random(seed);
        }

        void run() {
            for (var i = 0; i < 3; i++) group.add(people.person(Role.STEERING));
            for (var i = 0; i < 6; i++) crowd.add(people.person(Role.PARTICIPANT));
            for (var i = 0; i < 7; i++) {
                authors.add(any(crowd));
                all.add(ideas.by(authors.getLast(), "Idea " + i));
            }
            for (var i = 0; i < STEPS; i++) then(this::step);
            then(this::publishAll);
        }

        /** A minute later each time, so that rows say what came first. */
        private void then(Runnable step) {
            now = now.plusSeconds(60);
            try {
                clock.at(now, () -> {
                    step.run();
                    return "";
                });
            } catch (RefusedException refused) {
                steps.add("refused: " + refused.getMessage());
            }
            try {
                agreement.holds(group.getFirst());
            } catch (AssertionError broken) {
                fail("seed %d, after %s: %s".formatted(seed, String.join("; ", steps), broken.getMessage()), broken);
            }
        }

        private void step() {
            var nth = lot.nextInt(all.size());
            var idea = all.get(nth);
            switch (lot.nextInt(14)) {
                case 0, 1, 2 -> does("support", nth, any(crowd), () -> ideaService.support(idea));
                case 3 -> does("take back support", nth, any(crowd), () -> ideaService.takeBackSupport(idea));
                case 4, 5, 6 ->
                    does("prepare", nth, any(group), () -> service.prepare(new PrepareDecision(idea, answer(), null)));
                case 7 -> does("change", nth, any(group), () -> service.prepare(change(idea)));
                case 8 -> takeBack(nth, idea);
                case 9 -> {
                    if (lot.nextInt(4) == 0) withdraw(nth);
                }
                case 10, 11 -> correct(nth, idea);
                case 12 -> {
                    if (lot.nextInt(3) == 0) daysPass();
                }
                default -> {
                    if (lot.nextInt(2) == 0) publishAll();
                }
            }
        }

        private <T> T does(String what, int nth, MemberId by, Callable<T> work) {
            steps.add(what + " " + nth);
            var made = people.as(by, work);
            DONE.add(what);
            return made;
        }

        private void does(String what, int nth, MemberId by, Runnable work) {
            does(what, nth, by, () -> {
                work.run();
                return "";
            });
        }

        private PrepareDecision change(IdeaId idea) {
            var waiting = service.preparedFor(idea).map(PreparedDecision::id).orElse(null);
            return new PrepareDecision(idea, answer(), waiting);
        }

        private void takeBack(int nth, IdeaId idea) {
            people.as(group.getFirst(), () -> service.preparedFor(idea))
                    .ifPresent(waiting -> does("take back", nth, any(group), () -> service.remove(waiting.id())));
        }

        private void withdraw(int nth) {
            does("withdraw", nth, authors.get(nth), () -> ideaService.withdraw(all.get(nth), ""));
            settled();
        }

        private void correct(int nth, IdeaId idea) {
            var by = any(group);
            people.as(by, () -> correcting.correctable(idea))
                    .ifPresent(turn -> does(
                            "correct",
                            nth,
                            by,
                            () -> corrections.prepare(new PrepareCorrection(idea, turn, answer()))));
        }

        /** Parked ideas come back by themselves. */
        private void daysPass() {
            now = now.plus(Duration.ofDays(10));
            clock.at(now, () -> {
                answers.comeBack();
                return "";
            });
            settled();
            steps.add("ten days pass");
            if (agreement.count("idea_step where cause = 'REVIEW_DATE'") > 0) DONE.add("review date");
        }

        /** People are counted as the preview says, before it happens. */
        private void publishAll() {
            settled();
            var by = any(group);
            for (var stuck : waiting(by))
                if (!stuck.publishable())
                    does("take back", all.indexOf(stuck.idea()), by, () -> service.remove(stuck.id()));
            var ready = waiting(by);
            if (ready.isEmpty()) return;
            does(
                    "publish",
                    ready.size(),
                    by,
                    () -> service.publish(
                            ready.stream().map(PreparedDecision::id).collect(Collectors.toSet())));
            ready.forEach(one -> DONE.add("answer " + one.answer().outcome()));
            told += ready.stream().mapToInt(PreparedDecision::told).sum();
            settled();
            agreement.everybodyWasToldAsThePreviewSaid(told);
        }

        private List<PreparedDecision> waiting(MemberId by) {
            return people.as(by, () -> service.prepared());
        }

        private GiveAnswer answer() {
            return switch (lot.nextInt(6)) {
                case 0 -> new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, "").ownedBy(any(crowd), "Begin.");
                case 1 -> new GiveAnswer(Outcome.DECLINED, "No.", "", null, "");
                case 2 ->
                    new GiveAnswer(Outcome.PARKED, "Later.", "", clock.today().plusDays(9), "");
                case 3 -> new GiveAnswer(Outcome.REFERRED, "Theirs.", "", null, "The county council");
                default -> GiveAnswer.merge(any(all), "The same.", "");
            };
        }

        private <T> T any(List<T> of) {
            return of.get(lot.nextInt(of.size()));
        }
    }

    private void settled() {
        await().until(() -> agreement.count("EVENT_PUBLICATION where completion_date is null") == 0);
    }
}
