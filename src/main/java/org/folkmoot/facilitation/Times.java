package org.folkmoot.facilitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can. Whoever has said nothing about their week can at any time of it (ADR 0049).
 *
 * @param week null while nothing was said
 */
record Times(@Nullable Set<WeekSlot> week, List<Span> away) {

    record Span(LocalDate firstDay, LocalDate lastDay) {

        boolean holds(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    boolean isAway(LocalDateTime from, LocalDateTime to) {
        var lastDay = to.minusNanos(1).toLocalDate();
        return Stream.iterate(from.toLocalDate(), day -> !day.isAfter(lastDay), day -> day.plusDays(1))
                .anyMatch(this::isAway);
    }

    private boolean isAway(LocalDate day) {
        return away.stream().anyMatch(span -> span.holds(day));
    }

    /** In every part of a day that the time touches. */
    boolean suits(LocalDateTime from, LocalDateTime to) {
        return week == null || week.containsAll(WeekSlot.touchedBy(from, to));
    }

    /** At some time of that day. */
    boolean someOf(LocalDate day) {
        return !isAway(day) && (week == null || week.stream().anyMatch(slot -> slot.day() == day.getDayOfWeek()));
    }

    /** On how many days from the first to the last. */
    int days(LocalDate first, LocalDate last) {
        return (int) Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(this::someOf)
                .count();
    }
}
