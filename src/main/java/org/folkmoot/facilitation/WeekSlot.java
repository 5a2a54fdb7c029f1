package org.folkmoot.facilitation;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A part of a day of the week, the same every week. */
public record WeekSlot(DayOfWeek day, DayPart part) implements Comparable<WeekSlot> {

    private static final Comparator<WeekSlot> ORDER =
            Comparator.comparing(WeekSlot::day).thenComparing(WeekSlot::part);

    /** Those a time touches; one that ends at noon touches the morning alone. The clocks' changes do not matter here. */
    static Set<WeekSlot> touchedBy(LocalDateTime from, LocalDateTime to) {
        var touched = new LinkedHashSet<WeekSlot>();
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1))
            for (var part : EnumSet.allOf(DayPart.class)) {
                var until = part.to();
                var end = until == null ? day.plusDays(1).atStartOfDay() : day.atTime(until);
                if (from.isBefore(end) && day.atTime(part.from()).isBefore(to))
                    touched.add(new WeekSlot(day.getDayOfWeek(), part));
            }
        return touched;
    }

    /** "MON-AM TUE-EVE", from Monday morning on. */
    static String written(Set<WeekSlot> slots) {
        return new TreeSet<>(slots).stream().map(WeekSlot::code).collect(Collectors.joining(" "));
    }

    static Set<WeekSlot> read(String written) {
        var words = Set.of(written.split(" "));
        var slots = new TreeSet<WeekSlot>();
        for (var day : DayOfWeek.values())
            Arrays.stream(DayPart.values())
                    .map(part -> new WeekSlot(day, part))
                    .filter(slot -> words.contains(slot.code()))
                    .forEach(slots::add);
        return slots;
    }

    private String code() {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toUpperCase(Locale.ROOT) + "-" + part.code();
    }

    @Override
    public int compareTo(WeekSlot other) {
        return ORDER.compare(this, other);
    }
}
