package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.folkmoot.engagement.Pace.State;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Target FIVE_HUNDRED = new Target(Measure.PEOPLE, 500, null);
    private static final LocalDate FIRST = LocalDate.of(2008, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 3, 31); // 151 days, both counted

    @Test
    void halfWayThroughHalfTheTargetIsExpectedAndTheRateOfFourWeeksGoesOn() {
        var pace = pace(210, 56, LocalDate.of(2009, 1, 15)); // 76 of 151 days gone, 75 left
        assertThat(pace.state()).isEqualTo(State.UNDER_WAY);
        assertThat(pace.expectedByToday()).isEqualTo(252);
        assertThat(pace.forecast()).isEqualTo(210 + 150);
        assertThat(pace.shortBy()).isEqualTo(140);
    }

    @Test
    void onTheLastDayTheWholeTargetIsExpectedAndNothingMoreIsForecast() {
        var pace = pace(478, 40, LAST);
        assertThat(pace.expectedByToday()).isEqualTo(500);
        assertThat(pace.forecast()).isEqualTo(478);
        assertThat(pace.shortBy()).isEqualTo(22);
    }

    @Test
    void afterTheEndItStaysAtWhatWasReached() {
        var pace = pace(512, 40, LAST.plusDays(90));
        assertThat(pace.state()).isEqualTo(State.ENDED);
        assertThat(pace.forecast()).isEqualTo(512);
        assertThat(pace.shortBy()).isZero();
    }

    @Test
    void beforeTheFirstDayNothingIsExpectedAndNothingForecast() {
        var pace = pace(3, 3, FIRST.minusDays(1));
        assertThat(pace.state()).isEqualTo(State.NOT_BEGUN);
        assertThat(pace.expectedByToday()).isZero();
        assertThat(pace.forecast()).isNull();
        assertThat(pace.shortBy()).isZero();
    }

    @Test
    void withoutDatesThereIsATargetButNoPace() {
        var pace = Pace.of(FIVE_HUNDRED, 100, 10, FIRST, null, LAST);
        assertThat(pace.state()).isEqualTo(State.NO_DATES);
        assertThat(pace.expectedByToday()).isNull();
        assertThat(pace.forecast()).isNull();
    }

    @Test
    void aStrandOfOneDayIsDueOnThatDay() {
        var pace = Pace.of(FIVE_HUNDRED, 0, 0, FIRST, FIRST, FIRST);
        assertThat(pace.expectedByToday()).isEqualTo(500);
    }

    @Test
    void theWidestGapIsAShareOfTheTarget() {
        var small = Pace.of(new Target(Measure.PLACES, 20, null), 5, 0, FIRST, LAST, LAST);
        var large = pace(450, 0, LAST);
        assertThat(small.gap()).isGreaterThan(large.gap());
    }

    private static Pace pace(int reached, int added28d, @Nullable LocalDate today) {
        return Pace.of(FIVE_HUNDRED, reached, added28d, FIRST, LAST, today);
    }
}
