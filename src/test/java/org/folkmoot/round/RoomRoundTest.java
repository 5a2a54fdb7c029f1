package org.folkmoot.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

/** A round's clock and its steps, and the order its dots give. */
class RoomRoundTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void theClockStandsStillInPausesAndRunsOnForAnAddedMinute() {
        var round = round(5, 0);
        round.start(TEN);
        assertThat(left(round, 0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(left(round, 60)).isEqualTo(Duration.ofMinutes(4));
        round.pause(at(60));
        assertThat(left(round, 200)).isEqualTo(Duration.ofMinutes(4));
        round.pause(at(210));
        round.goOn(at(240));
        round.goOn(at(250));
        assertThat(left(round, 300)).isEqualTo(Duration.ofMinutes(3));
        round.addMinute(at(300));
        assertThat(left(round, 300)).isEqualTo(Duration.ofMinutes(4));
        assertThat(round.clock(at(300)).length()).isEqualTo(Duration.ofMinutes(6));
        assertThat(left(round, 4000)).isZero();
    }

    @Test
    void aMinuteAddedLateIsAWholeMinuteFromNow() {
        var round = round(1, 0);
        round.start(TEN);
        round.addMinute(at(100));
        assertThat(left(round, 100)).isEqualTo(Duration.ofMinutes(1));
        round.pause(at(110));
        round.addMinute(at(500));
        assertThat(left(round, 500)).isEqualTo(Duration.ofSeconds(110));
    }

    @Test
    void aRoundHasItsStepsInOrder() {
        var round = round(5, 3);
        refused(() -> round.pause(TEN), RoundRefusal.NOT_RUNNING);
        refused(() -> round.openRanking(TEN), RoundRefusal.NO_RANKING);
        refused(round::refuseUnlessTakingCards, RoundRefusal.NOT_RUNNING);
        round.start(TEN);
        refused(() -> round.start(TEN), RoundRefusal.STARTED_ALREADY);
        refused(() -> round.change(asked(5, 0)), RoundRefusal.STARTED_ALREADY);
        refused(round::refuseUnlessToBeGrouped, RoundRefusal.NOT_TO_BE_GROUPED);
        round.refuseUnlessTakingCards();
        round.end(at(60));
        refused(round::refuseUnlessTakingCards, RoundRefusal.ROUND_OVER);
        refused(() -> round.end(at(61)), RoundRefusal.NOT_RUNNING);
        round.refuseUnlessToBeGrouped();
        round.openRanking(at(70));
        refused(round::refuseUnlessToBeGrouped, RoundRefusal.NOT_TO_BE_GROUPED);
        round.closeRanking(at(80));
        refused(() -> round.closeRanking(at(81)), RoundRefusal.RANKING_CLOSED);
        assertThat(round.clock(at(90))).isNull();
        var withoutDots = round(5, 0);
        withoutDots.start(TEN);
        withoutDots.end(at(60));
        refused(() -> withoutDots.openRanking(at(70)), RoundRefusal.NO_RANKING);
    }

    @Test
    void asManyDotsShareAPlaceAndTheNextIsLeftOut() {
        var cards = List.of(card("buses"), card("bread"), card("benches"), card("bells"));
        var heap = new CardHeap(new CardGroupId(Ids.next()), "Getting about", List.of(card("a van"), card("lifts")));
        var dots = Map.of(
                Rankable.of(cards.get(0)),
                2,
                Rankable.of(cards.get(1)),
                5,
                Rankable.of(cards.get(2)),
                2,
                Rankable.of(heap),
                2);
        var ranking = DotRanking.of(List.of(heap), cards, dots);
        assertThat(ranking)
                .extracting(RankedThing::place, RankedThing::tie, RankedThing::dots, RankedThing::title)
                .containsExactly(
                        tuple(1, false, 5, "bread"),
                        tuple(2, true, 2, "Getting about"),
                        tuple(2, true, 2, "buses"),
                        tuple(2, true, 2, "benches"),
                        tuple(5, false, 0, "bells"));
        assertThat(ranking.get(1).cards()).hasSize(2);
    }

    @Test
    void whatNoRoundIsIsRefused() {
        unusable(() -> asked(0, 0));
        unusable(() -> asked(121, 0));
        unusable(() -> asked(5, 11));
        unusable(() -> asked(5, -1));
        unusable(() -> new PlanRound(RoundKind.ROOM, "What now?", 5, false, 2));
        unusable(() -> new PlanRound(RoundKind.ROOM, " ", 5, true, 2));
        unusable(() -> new PlanRound(RoundKind.ROOM, "x".repeat(301), 5, true, 2));
        unusable(() -> new WriteCard(new CardId(Ids.next()), "x".repeat(301)));
        unusable(() -> new WriteCard(new CardId(Ids.next()), "\n "));
        assertThat(new WriteCard(new CardId(Ids.next()), " one\ntwo ").wording())
                .isEqualTo("one two");
    }

    private static Instant at(long seconds) {
        return TEN.plusSeconds(seconds);
    }

    private static Duration left(RoomRound round, long seconds) {
        return round.clock(at(seconds)).left();
    }

    private static CardText card(String words) {
        return new CardText(new CardId(Ids.next()), words, null);
    }

    private static PlanRound asked(int minutes, int dots) {
        return new PlanRound(RoundKind.INDIVIDUAL, "What matters?", minutes, true, dots);
    }

    private static RoomRound round(int minutes, int dots) {
        return new RoomRound(
                new RoundSubject(RoundSubject.SESSION, UUID.randomUUID()),
                1,
                asked(minutes, dots),
                new MemberId(UUID.randomUUID()),
                TEN);
    }

    private static void refused(Runnable work, RoundRefusal why) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }

    private static void unusable(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(UnusableInputException.class);
    }
}
