package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void whatIsWithheldForItselfStaysSo() {
        assertThat(cells(Map.of("a", 0, "b", 1, "c", 4, "d", 5, "e", 40)).hidden())
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void oneThatIsHiddenAloneTakesTheSmallestOtherWithIt() {
        var cells = cells(Map.of("a", 3, "b", 7, "c", 9, "none", 0)).line(List.of("a", "b", "c", "none"), null);
        assertThat(cells.hidden()).containsExactlyInAnyOrder("a", "b");
    }

    /** Two of one person each would be the two that are missing. */
    @Test
    void thoseHiddenTogetherStandForFiveAtLeast() {
        var cells = cells(Map.of("a", 1, "b", 1, "c", 9, "d", 20)).line(List.of("a", "b", "c", "d"), null);
        assertThat(cells.hidden()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void twoThatStandForFiveAreEnough() {
        var cells = cells(Map.of("a", 2, "b", 4, "c", 9)).line(List.of("a", "b", "c"), null);
        assertThat(cells.hidden()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aWholeThatIsHiddenIsNotTheSumOfPartsThatAreShown() {
        var cells = cells(Map.of("x", 3, "y", 8, "x1", 0, "y1", 5, "y2", 6))
                .line(List.of("x", "y"), null)
                .line(List.of("y1", "y2"), "y");
        assertThat(cells.hidden()).containsExactlyInAnyOrder("x", "y", "y1");
    }

    @Test
    void wherePartsAreAllHiddenTheWholeGoesToo() {
        var cells = cells(Map.of("x", 6, "y", 9, "z", 30, "x1", 6, "other", 2))
                .line(List.of("x1", "other"), null)
                .line(List.of("x1"), "x")
                .line(List.of("x", "y", "z"), null);
        assertThat(cells.hidden()).containsExactlyInAnyOrder("other", "x1", "x", "y");
    }

    @Test
    void cellsThatAreNotThereArePassedOver() {
        assertThat(cells(Map.of("a", 12)).line(List.of("a", "gone"), "gone too").hidden())
                .isEmpty();
    }

    /** However a table is filled: no hidden number is what is missing in a row, a column or a margin. */
    @Test
    void noSumGivesANumberAway() {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) table(random);
    }

    private static void table(Random random) {
        var rows = 1 + random.nextInt(4);
        var columns = 1 + random.nextInt(4);
        var cells = new SmallCells();
        var numbers = new java.util.HashMap<String, Integer>();
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                numbers.put(row + "/" + column, random.nextInt(3) == 0 ? 0 : random.nextInt(12));
        IntStream.range(0, rows).forEach(row -> numbers.put("r" + row, sum(numbers, row + "/.")));
        IntStream.range(0, columns).forEach(column -> numbers.put("c" + column, sum(numbers, "./" + column)));
        numbers.forEach((id, number) -> cells.cell(id, number, number > 0 && number < 5));
        IntStream.range(0, rows).forEach(row -> cells.line(named(numbers, row + "/."), "r" + row));
        IntStream.range(0, columns).forEach(column -> cells.line(named(numbers, "./" + column), "c" + column));
        cells.line(named(numbers, "r."), null).line(named(numbers, "c."), null);
        var hidden = cells.hidden();
        assertThat(numbers).allSatisfy((id, number) -> {
            if (number > 0 && number < 5) assertThat(hidden).contains(id);
            if (number == 0) assertThat(hidden).doesNotContain(id);
        });
        IntStream.range(0, rows).forEach(row -> tells(numbers, hidden, named(numbers, row + "/."), "r" + row));
        IntStream.range(0, columns)
                .forEach(column -> tells(numbers, hidden, named(numbers, "./" + column), "c" + column));
    }

    private static void tells(Map<String, Integer> numbers, Set<String> hidden, List<String> parts, String whole) {
        var behind = parts.stream().filter(hidden::contains).toList();
        var unknown = behind.size() + (hidden.contains(whole) ? 1 : 0);
        assertThat(unknown).as("%s of %s in %s", behind, whole, numbers).isNotEqualTo(1);
        if (!behind.isEmpty() && !hidden.contains(whole))
            assertThat(behind.stream().mapToInt(numbers::get).sum()).isGreaterThanOrEqualTo(5);
    }

    private static List<String> named(Map<String, Integer> numbers, String pattern) {
        return numbers.keySet().stream()
                .filter(id -> id.matches(pattern))
                .sorted()
                .collect(Collectors.toList());
    }

    private static int sum(Map<String, Integer> numbers, String pattern) {
        return named(numbers, pattern).stream().mapToInt(numbers::get).sum();
    }

    private static SmallCells cells(Map<String, Integer> numbers) {
        var cells = new SmallCells();
        numbers.forEach((id, number) -> cells.cell(id, number, number > 0 && number < 5));
        return cells;
    }
}
