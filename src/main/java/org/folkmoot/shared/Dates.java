package org.folkmoot.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Dates as people here write them: "Tue 3 Feb, 14:00–16:00". Instants are read in the programme's zone. The year is
 * written only when it is not this one.
 */
@Component
public class Dates {

    private static final DateTimeFormatter DAY = format("EEE d MMM");
    private static final DateTimeFormatter DAY_AND_YEAR = format("EEE d MMM yyyy");
    private static final DateTimeFormatter SHORT = format("d MMM");
    private static final DateTimeFormatter LONG = format("d MMMM yyyy");
    private static final DateTimeFormatter TIME = format("HH:mm");

    private final PortalClock clock;

    public Dates(PortalClock clock) {
        this.clock = clock;
    }

    /** "Tue 3 Feb" */
    public String day(LocalDate day) {
        return (thisYear(day) ? DAY : DAY_AND_YEAR).format(day);
    }

    public String day(Instant moment) {
        return day(clock.local(moment).toLocalDate());
    }

    /** "3 February 2009", always with its year: for documents, deadlines and decisions. */
    public String fullDay(LocalDate day) {
        return LONG.format(day);
    }

    /** "14:00" */
    public String time(Instant moment) {
        return TIME.format(clock.local(moment));
    }

    /** "Tue 3 Feb, 14:00" */
    public String moment(Instant moment) {
        return day(moment) + ", " + time(moment);
    }

    /** "Tue 3 Feb, 14:00–16:00", or both days written out when it ends on another one. */
    public String span(Instant from, Instant to) {
        ZonedDateTime begin = clock.local(from);
        ZonedDateTime end = clock.local(to);
        var sameDay = begin.toLocalDate().equals(end.toLocalDate());
        return moment(from) + (sameDay ? "–" + TIME.format(end) : " – " + moment(to));
    }

    /** "3 Feb – 31 Mar", "3 Feb 2008 – 31 Mar 2009" */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) return day(from);
        var years = !thisYear(from) || !thisYear(to);
        return inSpan(from, years) + " – " + inSpan(to, years);
    }

    private static String inSpan(LocalDate day, boolean withYear) {
        return SHORT.format(day) + (withYear ? " " + day.getYear() : "");
    }

    private boolean thisYear(LocalDate day) {
        return day.getYear() == clock.today().getYear();
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
