package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.UnusableSheetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateColumnTest {

    private static final Dates DATES = new Dates(new PortalClock(ZoneId.of("Europe/London")));

    @ParameterizedTest
    @CsvSource({
        "ISO, 2009-02-03",
        "ISO, 2009-02-03T14:00",
        "ISO, 2009-02-03 14:00:00",
        "DAY_FIRST, 03/02/2009",
        "DAY_FIRST, 3/2/2009",
        "DAY_FIRST, 03/02/2009 9:30",
        "WORDS, 3 February 2009",
        "WORDS, 3 FEB 2009"
    })
    void aDateIsReadInOneWayOnly(DateWay way, String text) {
        assertThat(DateWay.of(text)).contains(way);
        assertThat(way.read(text)).contains(LocalDate.of(2009, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 Sep 2008", "30 Sept 2008", "30 september 2008"})
    void septemberIsWrittenInSeveralWays(String text) {
        assertThat(DateWay.WORDS.read(text)).contains(LocalDate.of(2008, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "3/2/09", "31/02/2009", "2009-02-30", "2009-2-3", "39847", "3rd February 2009"})
    void whatIsNoDateIsNone(String text) {
        assertThat(DateWay.of(text)).isEmpty();
    }

    @Test
    void aColumnInOneWayIsReadSoWhateverElseIsNoDate() {
        assertThat(way("", "2009-02-03", "n/a", "2009-12-25")).contains(DateWay.ISO);
        assertThat(way("03/02/2009", "25/12/2008")).contains(DateWay.DAY_FIRST);
        assertThat(way("3 February 2009", "25 Dec 2008")).contains(DateWay.WORDS);
        assertThat(way("soon", "")).isEmpty();
    }

    @Test
    void twoWaysInOneColumnAreNamedWithTheirLines() {
        refused("history.dates.mixed", 2, "2009-02-03", 4, "25/12/2008").when("2009-02-03", "2009-02-04", "25/12/2008");
        refused("history.dates.mixed", 2, "3 February 2009", 3, "03/02/2009", "2009-02-03")
                .whenInAnyOrder("3 February 2009", "03/02/2009", "2009-02-03");
    }

    @Test
    void aMonthInTheFirstPlaceMakesTheWholeColumnUnsure() {
        refused("history.dates.month-first", 3, "12/25/2008").when("03/02/2009", "12/25/2008");
    }

    @Test
    void aColumnThatFitsBothIsNotGuessed() {
        refused("history.dates.either", 3, "03/04/2009", "3 April 2009", "4 March 2009")
                .when("05/05/2009", "03/04/2009");
        assertThat(way("05/05/2009")).as("the same day either way").contains(DateWay.DAY_FIRST);
        assertThat(way("03/04/2009", "13/04/2009")).contains(DateWay.DAY_FIRST);
    }

    private static Optional<DateWay> way(String... cells) {
        var column = new DateColumn();
        for (var i = 0; i < cells.length; i++) column.add(i + 2, cells[i]);
        return column.way(DATES);
    }

    private static Refused refused(String key, Object... arguments) {
        return new Refused(key, arguments);
    }

    private record Refused(String key, Object... arguments) {

        void when(String... cells) {
            assertThatThrownBy(() -> way(cells)).isInstanceOfSatisfying(UnusableSheetException.class, no -> {
                assertThat(no.key()).isEqualTo(key);
                assertThat(no.arguments()).containsExactly(arguments);
            });
        }

        /** Only that it is refused, and with sensible words. */
        void whenInAnyOrder(String... cells) {
            assertThatThrownBy(() -> way(cells))
                    .isInstanceOfSatisfying(
                            UnusableSheetException.class,
                            no -> assertThat(no.key()).isEqualTo(key));
        }
    }
}
