package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What may be public of a breakdown: no cell below five, and none that the others and the whole give away. */
class SmallNumbersTest {

    @Test
    void aFigureBelowFiveIsWithheldAndNobodyIsNot() {
        assertThat(IntStream.of(0, 1, 4, 5, 60).mapToObj(SmallNumbers::inPublic))
                .extracting(Shown::number)
                .containsExactly(0, null, null, 5, 60);
    }

    @Test
    void ofARowWithOneSmallCellTheNextSmallestGoesWithIt() {
        assertThat(shown(40, 3, 12, 0)).containsExactly(40, null, null, 0);
    }

    @Test
    void twoSmallCellsThatTogetherAreFiveHideNothingElse() {
        assertThat(shown(40, 3, 2, 12)).containsExactly(40, null, null, 12);
    }

    @Test
    void twoSmallCellsThatTogetherAreStillSmallTakeAnother() {
        assertThat(shown(40, 1, 2, 12)).containsExactly(40, null, null, null);
    }

    @Test
    void whatIsAloneStaysHidden() {
        assertThat(shown(3)).containsExactly((Integer) null);
        assertThat(shown(0, 2, 0)).containsExactly(0, null, 0);
        assertThat(shown()).isEmpty();
    }

    @Test
    void unnamedHeadsAreAsFew() {
        var slices = List.of(slice("a", 20, 2), slice("b", 30, 0), slice("c", 40, 0));
        assertThat(SmallNumbers.inPublic(slices))
                .extracting(ShownSlice::withheld)
                .containsExactly(true, true, false);
    }

    @Test
    void inAGridNoRowAndNoColumnHasOneHiddenCellAlone() {
        var random = new Random(5);
        for (var round = 0; round < 200; round++) {
            var cells = new ArrayList<ReachSlice>();
            for (var sector = 0; sector < 4; sector++)
                for (var area = 0; area < 5; area++)
                    cells.add(slice(
                            "s" + sector + "/a" + area,
                            random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(60),
                            0));
            var shown = SmallNumbers.inPublic(cells);
            for (var at = 0; at < cells.size(); at++)
                if (shown.get(at).reach() != null)
                    assertThat(cells.get(at).reach().people()).isNotIn(1, 2, 3, 4);
            for (var sector = 0; sector < 4; sector++) assertCannotBeWorkedOut(cells, shown, "s" + sector + "/.*");
            for (var area = 0; area < 5; area++) assertCannotBeWorkedOut(cells, shown, ".*/a" + area);
        }
    }

    private static void assertCannotBeWorkedOut(List<ReachSlice> cells, List<ShownSlice> shown, String line) {
        var hidden = new ArrayList<Integer>();
        var open = new ArrayList<Integer>();
        for (var at = 0; at < cells.size(); at++)
            if (cells.get(at).key().matches(line)) {
                var people = cells.get(at).reach().people();
                if (shown.get(at).withheld()) hidden.add(people);
                else if (people > 0) open.add(people);
            }
        if (hidden.isEmpty() || open.isEmpty()) return;
        assertThat(hidden).as(line).hasSizeGreaterThan(1);
        assertThat(hidden.stream().mapToInt(Integer::intValue).sum()).as(line).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aMonthWithFewFirstTimersShowsNeitherFigure() {
        assertThat(SmallNumbers.monthsInPublic(
                        List.of(new Returning("2026-01", 30, 2), new Returning("2026-02", 9, 0))))
                .extracting(
                        one -> one.firstTimers().withheld(),
                        one -> one.returners().withheld())
                .containsExactly(tuple(true, true), tuple(false, false));
    }

    private static List<Integer> shown(int... people) {
        var slices = IntStream.range(0, people.length)
                .mapToObj(i -> slice("k" + i, people[i], 0))
                .toList();
        return Arrays.asList(SmallNumbers.inPublic(slices).stream()
                .map(one -> one.reach() == null ? null : one.reach().people())
                .toArray(Integer[]::new));
    }

    private static ReachSlice slice(String key, int people, int unnamed) {
        return new ReachSlice(
                key.contains("/") ? SliceKind.SECTOR_AREA : SliceKind.SECTOR,
                key,
                key,
                new Reach(people, unnamed, people, 1, 1, 1, Instant.EPOCH));
    }
}
