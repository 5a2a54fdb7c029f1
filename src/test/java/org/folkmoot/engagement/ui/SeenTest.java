package org.folkmoot.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.engagement.SmallNumbers;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static List<Boolean> steps(List<Integer> reached) {
        return Seen.steps(reached, people -> !SmallNumbers.inPublic(people).withheld());
    }

    @Test
    void stepsOfFewerThanFivePeopleArePassedOver() {
        assertThat(steps(List.of(0, 3, 6, 8, 8, 20))).containsExactly(true, false, true, false, false, true);
    }

    @Test
    void theTotalStaysAndWhatIsTooNearToItGoes() {
        assertThat(steps(List.of(10, 20, 22))).containsExactly(true, false, true);
        assertThat(steps(List.of(10, 20, 20))).containsExactly(true, true, true);
        assertThat(steps(List.of(2))).containsExactly(true);
        assertThat(steps(List.of())).isEmpty();
    }

    /** Whatever the course: nobody can subtract two figures and be left with one to four people. */
    @Test
    void betweenTwoShownFiguresNobodyCameOrFiveAndMore() {
        var random = new Random(7);
        for (var turn = 0; turn < 1000; turn++) {
            var course = new ArrayList<Integer>();
            for (int at = 0, reached = 0; at < 30; at++) course.add(reached += random.nextInt(8));
            var shown = steps(course);
            assertThat(shown.getLast()).isTrue();
            var before = 0;
            for (var at = 0; at < course.size(); at++) {
                if (!shown.get(at)) continue;
                var step = course.get(at) - before;
                if (before > 0 || at < course.size() - 1)
                    assertThat(step == 0 || step >= SmallNumbers.SMALLEST)
                            .as("%s shows %s", course, shown)
                            .isTrue();
                before = course.get(at);
            }
        }
    }
}
