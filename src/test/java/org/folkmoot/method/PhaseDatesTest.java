package org.folkmoot.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class PhaseDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 11, 1);

    @Test
    void oneFollowsTheOtherFromTheFirstDayOn() {
        assertThat(PhaseDates.propose(FIRST, FIRST.plusDays(100), List.of(10, 5, 1)))
                .containsExactly(
                        new PhaseDates(FIRST, FIRST.plusDays(9)),
                        new PhaseDates(FIRST.plusDays(10), FIRST.plusDays(14)),
                        new PhaseDates(FIRST.plusDays(15), FIRST.plusDays(15)));
    }

    @Test
    void whatTakesTooLongIsShortenedByTheSameMeasure() {
        assertThat(PhaseDates.propose(FIRST, FIRST.plusDays(14), List.of(20, 10)))
                .containsExactly(
                        new PhaseDates(FIRST, FIRST.plusDays(9)),
                        new PhaseDates(FIRST.plusDays(10), FIRST.plusDays(14)));
        assertThat(PhaseDates.propose(FIRST, FIRST, List.of(10, 10, 5))).allMatch(new PhaseDates(FIRST, FIRST)::equals);
    }

    @Test
    void proposalsAlwaysLieWithinTheInquiryAndInOrder() {
        var random = new Random(3);
        for (var trial = 0; trial < 2000; trial++) {
            var last = FIRST.plusDays(random.nextInt(120));
            var days = IntStream.rangeClosed(0, random.nextInt(20))
                    .mapToObj(i -> 1 + random.nextInt(90))
                    .toList();
            var all = PhaseDates.propose(FIRST, last, days);
            assertThat(all).hasSize(days.size()).allMatch(one -> one.within(FIRST, last));
            assertThat(PhaseDates.inOrder(all)).isTrue();
        }
    }

    @Test
    void aPhaseDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new PhaseDates(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("method.input.last-day");
    }
}
