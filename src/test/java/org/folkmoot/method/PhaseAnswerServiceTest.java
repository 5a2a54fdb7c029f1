package org.folkmoot.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryContributed;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class PhaseAnswerServiceTest {

    @Autowired
    PhaseAnswerService answers;

    @Autowired
    PhaseDraftService drafts;

    @Autowired
    LateAnswerService late;

    @Autowired
    PhaseService phases;

    @Autowired
    TestMethods made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    InquiryService inquiryService;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId lead;
    private MemberId bob;
    private MemberId cat;
    private InquiryId id;

    @BeforeEach
    void inquiry() {
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        cat = people.named("Cat Cole", Role.PARTICIPANT);
        id = made.inquiry(lead, bob, cat);
    }

    @Test
    void othersAreReadOnceOnesOwnIsInAlsoByWhoLeads() {
        var phase = made.open(lead, id, 1);
        made.putIn(bob, id, phase, "Buses.", 0);
        for (var person : List.of(lead, cat)) {
            var desk = made.desk(person, id, phase);
            assertThat(desk.answers()).isEmpty();
            assertThat(desk.othersOpen()).isFalse();
            assertThat(desk.phase().in()).isEqualTo(1);
            assertThat(desk.phase().of()).isEqualTo(3);
            assertThat(desk.phase().toDo()).isEqualTo(PhaseToDo.WRITE);
        }
        var facilitator = people.person(Role.FACILITATOR);
        assertThat(made.desk(facilitator, id, phase).answers())
                .as("a seat can still be taken")
                .isEmpty();
        made.putIn(lead, id, phase, "Homes.", 0);
        assertThat(made.desk(lead, id, phase).answers())
                .extracting(AnswerLine::words)
                .containsExactly("Buses.", "Homes.");
        made.close(lead, id, phase);
        assertThat(made.desk(cat, id, phase).answers()).hasSize(2);
        assertThat(made.desk(facilitator, id, phase).answers()).hasSize(2);
        people.as(lead, () -> phases.reopen(id, phase, "Cat was ill"));
        assertThat(made.desk(cat, id, phase).answers()).isEmpty();
    }

    @Test
    void anAnswerIsAmendedWhileThePhaseIsOpenAndCountsOnce() {
        var phase = made.phase(lead, id, 1);
        refused("method", "not-open", () -> made.putIn(bob, id, phase, "Too early.", 0));
        made.open(lead, id, 1);
        assertThatThrownBy(() -> made.putIn(bob, id, phase, "  ", 0)).isInstanceOf(UnusableInputException.class);
        made.putIn(bob, id, phase, "Buses.", 0);
        refused("method", "changed-elsewhere", () -> made.putIn(bob, id, phase, "Trams.", 0));
        made.putIn(bob, id, phase, "Buses on Sundays.", 1);
        assertThat(made.desk(bob, id, phase).own()).satisfies(own -> {
            assertThat(own.words()).isEqualTo("Buses on Sundays.");
            assertThat(own.wording()).isEqualTo(2);
        });
        assertThat(events.stream(InquiryContributed.class))
                .singleElement()
                .satisfies(event -> assertThat(event.member()).isEqualTo(bob));
        refused(
                "method",
                "seat-needed",
                () -> made.putIn(people.person(Role.FACILITATOR), id, phase, "From outside.", 0));
        refused(
                "inquiry",
                "not-inside",
                () -> made.putIn(people.person(Role.PARTICIPANT), id, phase, "From outside.", 0));
    }

    @Test
    void aDraftIsKeptAsOneTypesAndASecondWindowOverwritesNothing() {
        var phase = made.open(lead, id, 1);
        var first = draft(bob, phase, "Bus", 0);
        var second = draft(bob, phase, "Buses", first.turn());
        refused("method", "draft-changed", () -> draft(bob, phase, "Trams", first.turn()));
        assertThat(made.desk(bob, id, phase).draft().words()).isEqualTo("Buses");
        assertThat(made.desk(lead, id, phase).draft()).isNull();
        people.as(bob, () -> answers.putIn(id, phase, new WriteAnswer("Buses", 0, second.turn())));
        assertThat(made.desk(bob, id, phase).draft()).isNull();
        var other = draft(bob, phase, "Trams", 0);
        people.as(bob, () -> answers.putIn(id, phase, new WriteAnswer("Buses on Sundays", 1, 0)));
        assertThat(made.desk(bob, id, phase).draft().words())
                .as("another window's text is not thrown away")
                .isEqualTo("Trams");
        people.as(bob, () -> drafts.discard(id, phase, other.turn()));
        assertThat(made.desk(bob, id, phase).draft()).isNull();
    }

    @Test
    void whatComesAfterTheCloseIsKeptAndEnteredLateOnTheAuthorsWish() {
        var phase = made.open(lead, id, 1);
        var typed = draft(bob, phase, "Buses and", 0);
        made.close(lead, id, phase);
        assertThat(people.as(bob, () -> answers.putIn(id, phase, new WriteAnswer("Buses and homes.", 0, typed.turn()))))
                .isEqualTo(PutIn.KEPT_AS_DRAFT);
        var kept = made.desk(bob, id, phase);
        assertThat(kept.phase().toDo()).isEqualTo(PhaseToDo.LEFT_OVER);
        assertThat(kept.draft().words()).isEqualTo("Buses and homes.");
        assertThat(people.as(lead, () -> late.wishes(id, phase))).isEmpty();
        refused(
                "method",
                "not-asked",
                () -> people.as(
                        lead, () -> late.enter(id, phase, bob, kept.draft().turn())));
        var asked = people.as(bob, () -> drafts.ask(id, phase, kept.draft().turn(), true));
        assertThat(people.as(cat, () -> late.wishes(id, phase))).isEmpty();
        var wish = people.as(lead, () -> late.wishes(id, phase)).getFirst();
        assertThat(wish.name()).isEqualTo("Bob Bell");
        var better = draft(bob, phase, "Buses, and homes.", asked.turn());
        refused("method", "not-asked", () -> people.as(lead, () -> late.enter(id, phase, bob, wish.turn())));
        refused("inquiry", "not-theirs-to-run", () -> people.as(cat, () -> late.enter(id, phase, bob, better.turn())));
        people.as(lead, () -> late.enter(id, phase, bob, better.turn()));
        assertThat(made.desk(cat, id, phase).answers()).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("Buses, and homes.");
            assertThat(line.name()).isEqualTo("Bob Bell");
            assertThat(line.enteredBy()).isEqualTo("Ann Ashe");
        });
        assertThat(made.desk(bob, id, phase).phase().toDo()).isEqualTo(PhaseToDo.OVER);
        assertThat(events.stream(InquiryContributed.class))
                .singleElement()
                .satisfies(event -> assertThat(event.member()).isEqualTo(bob));
    }

    @Test
    void aTextSentTooLateStandsBesideWhatAnotherWindowSaved() {
        var phase = made.open(lead, id, 1);
        var typed = draft(bob, phase, "One thing and another", 0);
        draft(bob, phase, "One thing", typed.turn());
        made.close(lead, id, phase);
        people.as(bob, () -> answers.putIn(id, phase, new WriteAnswer("Something else", 0, typed.turn())));
        assertThat(made.desk(bob, id, phase).draft().words()).isEqualTo("One thing\n\nSomething else");
    }

    @Test
    void whoRunsItTypesAnAnswerForSomebodyNamedOnceThePhaseIsClosed() {
        var phase = made.open(lead, id, 1);
        made.putIn(bob, id, phase, "Buses.", 0);
        refused("method", "not-closed", () -> people.as(lead, () -> late.typeFor(id, phase, cat, "Told me.")));
        assertThat(people.as(lead, () -> late.unanswered(id, phase))).isEmpty();
        made.close(lead, id, phase);
        assertThat(people.as(lead, () -> late.unanswered(id, phase)))
                .extracting(PersonToPlace::name)
                .containsExactly("Ann Ashe", "Cat Cole");
        refused("method", "answer-in", () -> people.as(lead, () -> late.typeFor(id, phase, bob, "Told me.")));
        var outside = people.person(Role.PARTICIPANT);
        refused("method", "not-seated", () -> people.as(lead, () -> late.typeFor(id, phase, outside, "Told me.")));
        people.as(lead, () -> late.typeFor(id, phase, cat, "Told me."));
        assertThat(made.desk(bob, id, phase).answers()).last().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Cat Cole");
            assertThat(line.enteredBy()).isEqualTo("Ann Ashe");
        });
    }

    @Test
    void aGroupSharesOneAnswerAndOtherGroupsReadItWhenAllAreIn() {
        var dan = people.named("Dan Dove", Role.PARTICIPANT);
        inquiries.takeSeat(dan, id);
        var phase = made.groups(lead, id, List.of(List.of(lead, bob), List.of(cat, dan)));
        made.putIn(bob, id, phase, "Ours.", 0);
        assertThat(made.desk(lead, id, phase)).satisfies(desk -> {
            assertThat(desk.group()).isEqualTo(1);
            assertThat(desk.together()).containsExactly("Ann Ashe", "Bob Bell");
            assertThat(desk.own().words()).isEqualTo("Ours.");
        });
        assertThat(made.desk(cat, id, phase).answers()).isEmpty();
        refused("method", "changed-elsewhere", () -> made.putIn(lead, id, phase, "Unseen.", 0));
        made.putIn(lead, id, phase, "Ours, better.", 1);
        made.putIn(dan, id, phase, "Theirs.", 0);
        for (var person : List.of(lead, bob, cat, dan))
            assertThat(made.desk(person, id, phase).answers())
                    .extracting(AnswerLine::group, AnswerLine::words)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(1, "Ours, better."),
                            org.assertj.core.groups.Tuple.tuple(2, "Theirs."));
    }

    @Test
    void twoWindowsPuttingInAtOnceMakeOneAnswer() throws Exception {
        var phase = made.open(lead, id, 1);
        List<Callable<PutIn>> windows = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<PutIn>) () -> made.putIn(bob, id, phase, "Text " + i, 0))
                .toList();
        var outcomes = Races.together(windows);
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("method.refusal.changed-elsewhere"));
        assertThat(count("method_answer_wording")).isEqualTo(1);
    }

    @Test
    void twoWindowsTypingAtOnceLoseNothingUnseen() throws Exception {
        var phase = made.open(lead, id, 1);
        for (var turn = 0; turn < 3; turn++) {
            var known = turn;
            List<Callable<DraftText>> windows = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<DraftText>) () -> draft(bob, phase, "Text " + known + i, known))
                    .toList();
            var outcomes = Races.together(windows);
            assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.won())
                    .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("method.refusal.draft-changed"));
        }
    }

    @Test
    void whatIsPutInWhileThePhaseClosesIsAnAnswerOrADraftAndNeverLost() throws Exception {
        var writers = IntStream.range(0, 12)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .toList();
        writers.forEach(one -> inquiries.takeSeat(one, id));
        var phase = made.open(lead, id, 1);
        var works = new java.util.ArrayList<Callable<PutIn>>();
        writers.forEach(one -> works.add(() -> made.putIn(one, id, phase, "Words of " + one.value(), 0)));
        works.add(6, () -> {
            made.close(lead, id, phase);
            return PutIn.IN;
        });
        var outcomes = Races.together(works);
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(count("method_answer") + count("method_draft")).isEqualTo(12);
        for (var one : writers)
            assertThat(count("method_answer_wording where words = 'Words of " + one.value() + "'")
                            + count("method_draft where words = 'Words of " + one.value() + "'"))
                    .isEqualTo(1);
    }

    @Test
    void twoWhoRunItOpenOnePhaseBetweenThem() throws Exception {
        var first = made.phase(lead, id, 1);
        var third = made.phase(lead, id, 3);
        var manager = people.person(Role.MANAGER);
        List<Callable<String>> works = List.of(
                () -> {
                    people.as(lead, () -> phases.open(id, first));
                    return "";
                },
                () -> {
                    people.as(manager, () -> phases.open(id, third));
                    return "";
                });
        var outcomes = Races.together(works);
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("method.refusal.another-open"));
    }

    private DraftText draft(MemberId person, PhaseId phase, String words, int turn) {
        return people.as(person, () -> drafts.save(id, phase, new WriteAnswer(words, 0, turn)));
    }

    private int count(String rows) {
        var found = jdbc.queryForObject("select count(*) from " + rows, Integer.class);
        return found == null ? 0 : found;
    }

    private static void refused(String module, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage(module + ".refusal." + key);
    }
}
