package org.folkmoot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");

    private final PortalClock clock = new PortalClock(ZoneId.of("Europe/London"));
    private final Dates dates = new Dates(clock);

    @Test
    void sessionOnOneDayReadsAsDayAndHours() {
        assertThat(inJanuary(d -> d.span(Instant.parse("2026-02-03T14:00:00Z"), Instant.parse("2026-02-03T16:00:00Z"))))
                .isEqualTo("Tue 3 Feb, 14:00–16:00");
    }

    @Test
    void sessionOverMidnightNamesBothDays() {
        assertThat(inJanuary(d -> d.span(Instant.parse("2026-02-03T22:00:00Z"), Instant.parse("2026-02-04T01:00:00Z"))))
                .isEqualTo("Tue 3 Feb, 22:00 – Wed 4 Feb, 01:00");
    }

    @Test
    void summerInstantIsReadInTheProgrammesZone() {
        assertThat(inJanuary(d -> d.moment(Instant.parse("2026-07-01T23:30:00Z"))))
                .isEqualTo("Thu 2 Jul, 00:30");
    }

    @Test
    void yearIsWrittenOnlyWhenItIsNotThisOne() {
        assertThat(inJanuary(d -> d.day(LocalDate.of(2026, 3, 31)))).isEqualTo("Tue 31 Mar");
        assertThat(inJanuary(d -> d.day(LocalDate.of(2009, 3, 31)))).isEqualTo("Tue 31 Mar 2009");
        assertThat(inJanuary(d -> d.days(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 31))))
                .isEqualTo("3 Feb – 31 Mar");
        assertThat(inJanuary(d -> d.days(LocalDate.of(2008, 4, 1), LocalDate.of(2009, 3, 31))))
                .isEqualTo("1 Apr 2008 – 31 Mar 2009");
    }

    private String inJanuary(Function<Dates, String> read) {
        return clock.at(NOW, () -> read.apply(dates));
    }
}
