package org.folkmoot.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShownTest {

    private final Shown anybody = new Shown(false);
    private final Shown manager = new Shown(true);

    @Test
    void aNumberOfPeopleBelowFiveIsToldToManagersOnly() {
        assertThat(List.of(0, 1, 4, 5, 400)).extracting(anybody::tells).containsExactly(true, false, false, true, true);
        assertThat(List.of(0, 1, 4, 5, 400)).allMatch(manager::tells);
    }

    @Test
    void stepsOfFewerThanFivePeopleArePassedOver() {
        assertThat(anybody.steps(List.of(0, 3, 6, 8, 8, 20))).containsExactly(true, false, true, false, false, true);
        assertThat(manager.steps(List.of(0, 3, 6, 8, 8, 20))).doesNotContain(false);
    }

    @Test
    void theTotalStaysAndWhatIsTooNearToItGoes() {
        assertThat(anybody.steps(List.of(10, 20, 22))).containsExactly(true, false, true);
        assertThat(anybody.steps(List.of(10, 20, 20))).containsExactly(true, true, true);
        assertThat(anybody.steps(List.of(2))).containsExactly(true);
        assertThat(anybody.steps(List.of())).isEmpty();
    }

    /** Whatever the course: nobody can subtract two figures and be left with one to four people. */
    @Test
    void betweenTwoShownFiguresNobodyCameOrFiveAndMore() {
        var random = new Random(7);
        for (var turn = 0; turn < 1000; turn++) {
            var course = new ArrayList<Integer>();
            for (int at = 0, reached = 0; at < 30; at++) course.add(reached += random.nextInt(8));
            var shown = anybody.steps(course);
            assertThat(shown.getLast()).isTrue();
            var before = 0;
            for (var at = 0; at < course.size(); at++) {
                if (!shown.get(at)) continue;
                var step = course.get(at) - before;
                if (before > 0 || at < course.size() - 1)
                    assertThat(step == 0 || step >= Shown.SMALLEST)
                            .as("%s shows %s", course, shown)
                            .isTrue();
                before = course.get(at);
            }
        }
    }
}
