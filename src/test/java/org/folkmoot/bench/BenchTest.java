package org.folkmoot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void everyRegisteredNameHasABench() throws Exception {
        for (var name : BenchMain.registered().stringPropertyNames()) {
            assertThat(BenchMain.named(name)).as(name).isPresent();
        }
        assertThat(BenchMain.named("no-such-bench")).isEmpty();
    }

    @Test
    void figureIsOneLineOfNameValueUnit() {
        assertThat(new Figure("start.blank", 3.14159, "s", "blank").line()).isEqualTo("start.blank 3.14 s");
        assertThat(new Figure("start.blank", 314.159, "ms", "blank").line()).isEqualTo("start.blank 314.2 ms");
    }

    @Test
    void medianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Figure.median("a", List.of(9.0, 1.0, 2.0), "s", "a").value()).isEqualTo(2.0);
        assertThat(Figure.median("a", List.of(4.0, 1.0, 2.0, 9.0), "s", "a").value())
                .isEqualTo(3.0);
    }

    @Test
    void ratioSaysWhatIsDividedByWhat() {
        var ratio = new Figure("start.sample.first", 9, "s", "first start")
                .over(new Figure("start.blank", 4, "s", "blank"), "blank");

        assertThat(ratio.line()).isEqualTo("start.sample.first.ratio.blank 2.25 x");
        assertThat(ratio.says()).isEqualTo("first start ÷ blank");
    }

    @Test
    void tableHasOneRowForEachFigure() {
        var table = BenchMain.table(
                List.of(new Figure("a", 1, "s", "short"), new Figure("b", 2.5, "ms", "somewhat longer")));

        assertThat(table.lines())
                .containsExactly("| short           |     1.00 s   |", "| somewhat longer |     2.50 ms  |");
    }
}
