package org.folkmoot.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Moves the papers' dates by whole weeks, so that the day of the first start falls in the papers' week of 3 to 9
 * February 2009 and every weekday stays what it was.
 */
record SampleCalendar(LocalDate today, ZoneId zone) {

    private static final LocalDate PAPERS_TODAY = LocalDate.of(2009, 2, 3);

    long days() {
        return Math.floorDiv(ChronoUnit.DAYS.between(PAPERS_TODAY, today), 7L) * 7;
    }

    LocalDate day(LocalDate inThePapers) {
        return inThePapers.plusDays(days());
    }

    Instant moment(LocalDate inThePapers, LocalTime time) {
        return day(inThePapers).atTime(time).atZone(zone).toInstant();
    }
}
