package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastRangeTest {

    private static final LocalDate FROM = LocalDate.of(2008, 11, 1);
    private static final LocalDate UNTIL = LocalDate.of(2009, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2009, 2, 3); // 56 days, or 8 weeks, left

    private static Pace pace(int reached, int added28d, @Nullable LocalDate from, @Nullable LocalDate until) {
        return Pace.of(new Target(Measure.PEOPLE, 500, null), reached, added28d, from, until, TODAY);
    }

    @Test
    void itGoesFromTheSlowestToTheFastestOfTheLastFourWeeks() {
        assertThat(ForecastRange.of(pace(410, 34, FROM, UNTIL), List.of(10, 6, 4, 14), TODAY))
                .hasValue(new ForecastRange(410 + 8 * 4, 410 + 8 * 14));
    }

    @Test
    void aWeekInWhichNobodyCameLeavesTheLowEndWhereItIs() {
        assertThat(ForecastRange.of(pace(20, 20, FROM, UNTIL), List.of(20, 0, 0, 0), TODAY))
                .hasValue(new ForecastRange(20, 180));
    }

    @Test
    void theForecastLiesWithinIt() {
        var random = new Random(11);
        for (var turn = 0; turn < 500; turn++) {
            var weeks = random.ints(4, 0, 60).boxed().toList();
            var added = weeks.stream().mapToInt(Integer::intValue).sum();
            var pace = pace(added + random.nextInt(200), added, FROM, UNTIL);
            assertThat(ForecastRange.of(pace, weeks, TODAY))
                    .hasValueSatisfying(
                            range -> assertThat(pace.forecast()).as("%s", weeks).isBetween(range.low(), range.high()));
        }
    }

    @Test
    void withoutDatesBeforeTheFirstDayAndFromTheLastOnThereIsNone() {
        var weeks = List.of(1, 2, 3, 4);
        assertThat(ForecastRange.of(pace(10, 10, null, null), weeks, TODAY)).isEmpty();
        assertThat(ForecastRange.of(pace(10, 10, TODAY.plusDays(1), UNTIL), weeks, TODAY))
                .isEmpty();
        assertThat(ForecastRange.of(pace(10, 10, FROM, TODAY), weeks, TODAY)).isEmpty();
        assertThat(ForecastRange.of(pace(10, 10, FROM, TODAY.minusDays(1)), weeks, TODAY))
                .isEmpty();
    }

    @Test
    void itWantsFourWeeks() {
        assertThatThrownBy(() -> ForecastRange.of(pace(10, 10, FROM, UNTIL), List.of(1, 2, 3), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
