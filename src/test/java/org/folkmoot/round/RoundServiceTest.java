package org.folkmoot.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.seating.MakeSeatPlan;
import org.folkmoot.seating.SeatingService;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class RoundServiceTest {

    @Autowired
    RoundService rounds;

    @Autowired
    CardService cards;

    @Autowired
    GroupingService grouping;

    @Autowired
    RoundResultService results;

    @Autowired
    RoundPersonalData personalData;

    @Autowired
    SeatingService seating;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestRounds made;

    @Autowired
    TestConversations sessions;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    private DialogueSessionId session;
    private MemberId host;

    @BeforeEach
    void session() {
        session = made.session();
        host = people.person(Role.FACILITATOR);
    }

    @Test
    void roundsArePlannedFromTheTemplateOrderedChangedAndRemoved() {
        refused(() -> people.as(host, () -> rounds.planUsual(session)), RoundRefusal.NO_TEMPLATE);
        jdbc.update("insert into round_template (id, version, place, kind, question, minutes, takes_cards, dots) values"
                + " ('01936a00-0000-7000-8000-000000000001', 0, 2, 'ROOM', 'What first?', 20, true, 3),"
                + " ('01936a00-0000-7000-8000-000000000002', 0, 1, 'INDIVIDUAL', 'What matters?', 5, true, 0)");
        people.as(host, () -> rounds.planUsual(session));
        var extra = made.planned(host, session, RoundKind.PAIR, 0);
        assertThat(questions()).containsExactly("What matters?", "What first?", "What matters PAIR?");
        people.as(host, () -> rounds.move(extra, false));
        people.as(host, () -> rounds.move(extra, false));
        people.as(host, () -> rounds.move(extra, false));
        assertThat(questions()).containsExactly("What matters PAIR?", "What matters?", "What first?");
        people.as(host, () -> rounds.change(extra, new PlanRound(RoundKind.ROOM, "And now?", 1, false, 0)));
        people.as(host, () -> rounds.start(extra));
        assertThat(plan().running().orElseThrow().question()).isEqualTo("And now?");
        refused(() -> people.as(host, () -> rounds.remove(extra)), RoundRefusal.STARTED_ALREADY);
        refused(() -> people.as(host, () -> rounds.move(extra, true)), RoundRefusal.STARTED_ALREADY);
        var last = plan().rounds().getLast().id();
        people.as(host, () -> rounds.remove(last));
        assertThat(questions()).containsExactly("And now?", "What matters?");
        var next = people.as(host, () -> rounds.next(extra));
        assertThat(plan().running().orElseThrow().id()).isEqualTo(next);
        refused(() -> people.as(host, () -> rounds.next(next)), RoundRefusal.NO_NEXT);
        assertThat(plan().running()).isPresent();
    }

    @Test
    void aRoundRunsOnlyAroundItsSession() {
        var round = made.planned(host, session, RoundKind.INDIVIDUAL, 0);
        var start = start();
        at(start.minus(Duration.ofMinutes(61)), () -> refused(() -> rounds.start(round), RoundRefusal.TOO_EARLY));
        var end = start.plus(TestConversations.LASTS);
        at(end.plus(Duration.ofMinutes(121)), () -> {
            refused(() -> rounds.start(round), RoundRefusal.TOO_LATE);
            refused(
                    () -> rounds.plan(session, new PlanRound(RoundKind.ROOM, "Late?", 5, true, 0)),
                    RoundRefusal.TOO_LATE);
        });
        var cancelled = sessions.session("Not this one", start.plus(Duration.ofDays(1)), 5);
        people.as(host, () -> conversations.cancel(cancelled, "Snow."));
        refused(
                () -> people.as(host, () -> rounds.plan(cancelled, new PlanRound(RoundKind.ROOM, "Snow?", 5, true, 0))),
                RoundRefusal.SESSION_CANCELLED);
        assertThatThrownBy(() -> people.as(people.person(Role.PARTICIPANT), () -> rounds.start(round)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void othersCardsAreHiddenUntilOnesOwnIsInOrTheRoundIsOver() {
        var ann = made.here(host, session, "Ann Ashe");
        var bob = made.here(host, session, "Bob Bell");
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 0);
        made.card(ann, round, "A bench by the pump");
        assertThat(room(bob).board()).isNull();
        assertThat(room(bob).round().cardsIn()).isEqualTo(1);
        assertThat(people.as(host, () -> grouping.board(session, round))
                        .orElseThrow()
                        .loose())
                .isEmpty();
        var mine = made.card(bob, round, "A bus on Sundays");
        assertThat(room(bob).board().loose())
                .extracting(CardText::wording)
                .containsExactly("A bench by the pump", "A bus on Sundays");
        people.as(bob, () -> cards.withdraw(round, mine));
        assertThat(room(bob).board()).isNull();
        people.as(host, () -> rounds.end(round));
        assertThat(room(bob).board().loose()).extracting(CardText::wording).containsExactly("A bench by the pump");
    }

    @Test
    void onlyThoseCheckedInTakePart() {
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 2);
        var holder = people.person(Role.PARTICIPANT);
        sessions.takePlace(holder, session);
        refused(() -> made.card(holder, round, "From the sofa"), RoundRefusal.NOT_HERE);
        var seen = room(holder);
        assertThat(seen.here()).isFalse();
        assertThat(seen.round()).isNull();
        assertThat(people.as(holder, () -> cards.hint(session))).isEqualTo(RoundHint.NONE);
        assertThat(people.as(holder, () -> results.find(session))).isEmpty();
        refused(() -> people.as(holder, () -> results.table(session)), RoundRefusal.NOT_THERE);
    }

    @Test
    void aCardIsItsWritersUntilTheRoundEnds() {
        var ann = made.here(host, session, "Ann Ashe");
        var bob = made.here(host, session, "Bob Bell");
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 0);
        var card = new WriteCard(new CardId(Ids.next()), "A bench");
        people.as(ann, () -> cards.put(round, card));
        people.as(ann, () -> cards.put(round, card));
        assertThat(room(ann).mine()).as("sent twice is one card").hasSize(1);
        refused(() -> people.as(bob, () -> cards.withdraw(round, card.id())), RoundRefusal.NOT_THERE);
        refused(() -> people.as(bob, () -> cards.change(round, card.id(), 0, "Mine")), RoundRefusal.NOT_THERE);
        var seen = room(ann).mine().getFirst().seen();
        people.as(ann, () -> cards.change(round, card.id(), seen, "Two benches"));
        refused(
                () -> people.as(ann, () -> cards.change(round, card.id(), seen, "Three")),
                RoundRefusal.CARD_CHANGED_MEANWHILE);
        for (var nth = 1; nth < WriteCard.CARDS_MAX; nth++) made.card(ann, round, "Card " + nth);
        refused(() -> made.card(ann, round, "One more"), RoundRefusal.TOO_MANY_CARDS);
        people.as(host, () -> rounds.end(round));
        refused(() -> made.card(bob, round, "Too late"), RoundRefusal.ROUND_OVER);
        refused(() -> people.as(ann, () -> cards.withdraw(round, card.id())), RoundRefusal.ROUND_OVER);
    }

    @Test
    void aTableHasOneCardThatAnybodyAtItChanges() {
        var ann = made.here(host, session, "Ann Ashe");
        var bob = made.here(host, session, "Bob Bell");
        var cem = made.here(host, session, "Cem Can");
        var round = made.running(host, session, RoundKind.TABLE, 0);
        refused(() -> made.card(ann, round, "Ours"), RoundRefusal.NO_TABLE);
        people.as(ann, () -> cards.chooseTable(round, 2));
        people.as(bob, () -> cards.chooseTable(round, 2));
        people.as(cem, () -> cards.chooseTable(round, 3));
        var card = made.card(ann, round, "Ours");
        refused(() -> made.card(bob, round, "Also ours"), RoundRefusal.TABLE_HAS_CARD);
        var seen = room(bob).mine().getFirst();
        assertThat(seen.wording()).isEqualTo("Ours");
        assertThat(seen.by()).isFalse();
        people.as(bob, () -> cards.change(round, card, seen.seen(), "Ours, better"));
        refused(() -> people.as(cem, () -> cards.change(round, card, 1, "Theirs")), RoundRefusal.NOT_THERE);
        assertThat(room(cem).board()).as("their table has no card yet").isNull();
        people.as(bob, () -> cards.withdraw(round, card));
        made.card(ann, round, "Ours again");
        assertThat(room(ann).board().loose())
                .extracting(CardText::wording, CardText::table)
                .containsExactly(tuple("Ours again", 2));
    }

    @Test
    void aSeatPlanSaysWhoSitsWhere() {
        var all = made.here(host, session, 4);
        people.as(host, () -> seating.make(session, new MakeSeatPlan(2, 2)));
        var round = made.running(host, session, RoundKind.TABLE, 0);
        var one = all.getFirst();
        var table = people.as(one, () -> seating.mine(session)).getFirst();
        assertThat(room(one).table()).isEqualTo(table);
        assertThat(room(one).fixed()).isTrue();
        refused(() -> people.as(one, () -> cards.chooseTable(round, 9)), RoundRefusal.TABLE_FROM_PLAN);
        made.card(one, round, "Ours");
        var beside = all.stream()
                .filter(other -> !other.equals(one))
                .filter(other ->
                        people.as(other, () -> seating.mine(session)).getFirst().equals(table))
                .findFirst()
                .orElseThrow();
        assertThat(room(beside).mine()).hasSize(1);
        people.as(host, () -> rounds.end(round));
        made.running(host, session, RoundKind.TABLE, 0);
        assertThat(room(one).table())
                .isEqualTo(people.as(one, () -> seating.mine(session)).get(1));
    }

    @Test
    void cardsAreGroupedNamedTakenApartAndStepsUndone() {
        var ann = made.here(host, session, "Ann Ashe");
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 1);
        var bus = made.card(ann, round, "A bus");
        var van = made.card(ann, round, "A van");
        var bench = made.card(ann, round, "A bench");
        refused(() -> people.as(host, () -> grouping.group(round, bus, "Early")), RoundRefusal.NOT_TO_BE_GROUPED);
        people.as(host, () -> rounds.end(round));
        refused(() -> people.as(host, () -> grouping.undo(round)), RoundRefusal.NOTHING_TO_UNDO);
        people.as(host, () -> grouping.join(round, bus, van, "Group 1"));
        var heap = board(round).heaps().getFirst();
        assertThat(heap.cards()).extracting(CardText::wording).containsExactly("A bus", "A van");
        people.as(host, () -> grouping.name(round, heap.id(), "Getting about"));
        people.as(host, () -> grouping.move(round, bench, heap.id()));
        people.as(host, () -> grouping.undo(round));
        assertThat(board(round).loose()).extracting(CardText::wording).containsExactly("A bench");
        people.as(host, () -> grouping.ungroup(round, heap.id()));
        assertThat(board(round).heaps()).isEmpty();
        assertThat(board(round).loose()).hasSize(3);
        people.as(host, () -> grouping.undo(round));
        assertThat(board(round).heaps()).extracting(CardHeap::title).containsExactly("Getting about");
        assertThat(board(round).heaps().getFirst().cards()).hasSize(2);
        people.as(host, () -> grouping.undo(round));
        assertThat(board(round).heaps()).isEmpty();
        assertThat(board(round).undo()).isFalse();
        var elsewhere = sessions.session("Elsewhere", start(), 5);
        assertThat(people.as(host, () -> grouping.board(elsewhere, round))).isEmpty();
    }

    @Test
    void dotsAreGivenTakenBackAndShownOnlyOnceTheRankingIsClosed() {
        var ann = made.here(host, session, "Ann Ashe");
        var bob = made.here(host, session, "Bob Bell");
        var round = made.running(host, session, RoundKind.ROOM, 2);
        var bus = made.card(ann, round, "A bus");
        var van = made.card(ann, round, "A van");
        var bench = made.card(bob, round, "=A bench");
        people.as(host, () -> rounds.end(round));
        people.as(host, () -> grouping.join(round, bus, van, "Wheels"));
        people.as(host, () -> rounds.openRanking(round));
        var wheels = Rankable.of(board(round).heaps().getFirst());
        var onBench = new Rankable(false, bench.value());
        refused(
                () -> people.as(ann, () -> cards.giveDot(round, new Rankable(false, bus.value()))),
                RoundRefusal.NOT_THERE);
        people.as(ann, () -> cards.giveDot(round, wheels));
        people.as(ann, () -> cards.giveDot(round, wheels));
        refused(() -> people.as(ann, () -> cards.giveDot(round, onBench)), RoundRefusal.NO_DOTS_LEFT);
        people.as(ann, () -> cards.takeDotBack(round, wheels));
        people.as(ann, () -> cards.giveDot(round, onBench));
        people.as(bob, () -> cards.giveDot(round, wheels));
        assertThat(room(bob).board().ranking()).isEmpty();
        assertThat(room(bob).dotsLeft()).isEqualTo(1);
        refused(() -> people.as(host, () -> grouping.undo(round)), RoundRefusal.NOT_TO_BE_GROUPED);
        people.as(bob, () -> cards.giveDot(round, wheels));
        people.as(host, () -> rounds.closeRanking(round));
        refused(() -> people.as(ann, () -> cards.takeDotBack(round, onBench)), RoundRefusal.RANKING_CLOSED);
        assertThat(room(bob).board().ranking())
                .extracting(RankedThing::place, RankedThing::title, RankedThing::dots)
                .containsExactly(tuple(1, "Wheels", 3), tuple(2, "=A bench", 1));
        var table = new String(people.as(ann, () -> results.table(session)), StandardCharsets.UTF_8);
        assertThat(table).contains("Wheels,A bus,,1,3", "'=A bench").doesNotContain("Ann", "Bob");
    }

    @Test
    void anotherRoundWaitsUntilTheRankingIsClosed() {
        var ann = made.here(host, session, "Ann Ashe");
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 1);
        var empty = made.planned(host, session, RoundKind.ROOM, 1);
        refused(() -> people.as(host, () -> rounds.start(empty)), RoundRefusal.ANOTHER_RUNS);
        made.card(ann, round, "A bus");
        people.as(host, () -> rounds.end(round));
        people.as(host, () -> rounds.openRanking(round));
        refused(() -> people.as(host, () -> rounds.start(empty)), RoundRefusal.ANOTHER_RUNS);
        people.as(host, () -> rounds.closeRanking(round));
        people.as(host, () -> rounds.start(empty));
        people.as(host, () -> rounds.end(empty));
        refused(() -> people.as(host, () -> rounds.openRanking(empty)), RoundRefusal.NOTHING_TO_RANK);
    }

    @RepeatedTest(3)
    void ofManyStartedAtOnceOneRuns() throws Exception {
        var all = IntStream.range(0, 6)
                .mapToObj(nth -> made.planned(host, session, RoundKind.INDIVIDUAL, 0))
                .toList();
        var works = new ArrayList<Callable<String>>();
        all.forEach(round -> works.add(() -> people.as(host, () -> {
            rounds.start(round);
            return "";
        })));
        var outcomes = Races.together(works);
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown())
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                no -> assertThat(no.refusal()).isEqualTo(RoundRefusal.ANOTHER_RUNS)));
        assertThat(jdbc.queryForObject("select count(*) from room_round where running", Integer.class))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofManyDotsGivenAtOnceNobodyHasMoreThanTheirs() throws Exception {
        var ann = made.here(host, session, "Ann Ashe");
        var bob = made.here(host, session, "Bob Bell");
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 3);
        var card = made.card(ann, round, "A bus");
        people.as(host, () -> rounds.end(round));
        people.as(host, () -> rounds.openRanking(round));
        var works = new ArrayList<Callable<String>>();
        for (var nth = 0; nth < 8; nth++)
            for (var who : List.of(ann, bob))
                works.add(() -> people.as(who, () -> {
                    cards.giveDot(round, new Rankable(false, card.value()));
                    return "";
                }));
        var outcomes = Races.together(works);
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(6);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isInstanceOf(RefusedException.class));
        assertThat(jdbc.queryForObject("select count(*) from round_dot", Integer.class))
                .isEqualTo(6);
    }

    @RepeatedTest(3)
    void noCardComesInAfterTheRoundHasEnded() throws Exception {
        var guests = made.here(host, session, 5);
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 0);
        var works = new ArrayList<Callable<String>>();
        guests.forEach(guest -> works.add(() -> {
            made.card(guest, round, "At the last moment");
            return "";
        }));
        works.add(() -> people.as(host, () -> {
            rounds.end(round);
            return "";
        }));
        var outcomes = Races.together(works);
        var won = (int) outcomes.stream().filter(Races.Outcome::won).count() - 1;
        assertThat(outcomes.getLast().won()).isTrue();
        assertThat(board(round).loose()).hasSize(won);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown())
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                no -> assertThat(no.refusal()).isEqualTo(RoundRefusal.ROUND_OVER)));
    }

    @RepeatedTest(3)
    void aTableThatSendsTwiceAtOnceHasOneCard() throws Exception {
        var guests = made.here(host, session, 4);
        var round = made.running(host, session, RoundKind.PAIR, 0);
        guests.forEach(guest -> people.as(guest, () -> cards.chooseTable(round, 1)));
        var works = new ArrayList<Callable<String>>();
        guests.forEach(guest -> works.add(() -> {
            made.card(guest, round, "Ours");
            return "";
        }));
        assertThat(Races.together(works)).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(board(round).round().cardsIn()).isEqualTo(1);
    }

    @Test
    void aPhoneAsksTheSameHoweverManyCardsAreIn() {
        var guests = made.here(host, session, 6);
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 0);
        var ann = guests.getFirst();
        made.card(ann, round, "Mine");
        var few = statements.during(() -> room(ann));
        guests.stream().skip(1).forEach(guest -> made.card(guest, round, "Theirs"));
        assertThat(statements.during(() -> room(ann))).isEqualTo(few);
    }

    @Test
    void whoIsForgottenLeavesCardsAndDotsThatCountedWithoutTheirName() {
        var ann = made.here(host, session, "Ann Ashe");
        var round = made.running(host, session, RoundKind.INDIVIDUAL, 1);
        var kept = made.card(ann, round, "A bus");
        var gone = made.card(ann, round, "Something of mine");
        people.as(ann, () -> cards.withdraw(round, gone));
        people.as(host, () -> rounds.end(round));
        people.as(host, () -> rounds.openRanking(round));
        people.as(ann, () -> cards.giveDot(round, new Rankable(false, kept.value())));
        people.as(host, () -> rounds.closeRanking(round));
        transactions.executeWithoutResult(begun -> personalData.forget(
                new Forgetting(ann, "Ann Ashe", "ann@example.org", true, "a former member", clock.instant())));
        assertThat(board(round).ranking()).extracting(RankedThing::dots).containsExactly(1);
        assertThat(jdbc.queryForList("select wording from round_card", String.class))
                .containsExactly("A bus");
        assertThat(jdbc.queryForObject("select count(*) from round_card where member_id is not null", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from round_dot where member_id is not null", Integer.class))
                .isZero();
    }

    private Instant start() {
        return people.as(host, () -> rounds.find(session))
                .orElseThrow()
                .session()
                .startsAt();
    }

    private RoundPlan plan() {
        return people.as(host, () -> rounds.find(session)).orElseThrow();
    }

    private List<String> questions() {
        return plan().rounds().stream().map(RoundLine::question).toList();
    }

    private RoundBoard board(RoundId round) {
        return people.as(host, () -> grouping.board(session, round)).orElseThrow();
    }

    private MyRoom room(MemberId person) {
        return people.as(person, () -> cards.room(session)).orElseThrow();
    }

    private void at(Instant moment, Runnable work) {
        clock.at(moment, () -> {
            people.as(host, work);
            return "";
        });
    }

    private static void refused(Runnable work, RoundRefusal why) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
