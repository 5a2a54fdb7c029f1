package org.folkmoot.method;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.shared.UnusableInputException;

/** From when to when a phase is; both days belong to it. @param last not before the first */
public record PhaseDates(LocalDate first, LocalDate last) {

    public PhaseDates {
        last = last(first, last);
    }

    /** @throws UnusableInputException before the first day */
    public static LocalDate last(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) throw new UnusableInputException("method.input.last-day");
        return last;
    }

    /** One after the other from the first day on; where that takes too long, each is shorter by the same measure. */
    static List<PhaseDates> propose(LocalDate firstDay, LocalDate lastDay, List<Integer> days) {
        var needed = days.stream().mapToInt(Integer::intValue).sum();
        var there = Math.min(needed, ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
        var all = new ArrayList<PhaseDates>();
        var before = 0;
        for (var length : days) {
            var from = firstDay.plusDays(before * there / needed);
            before += length;
            var to = firstDay.plusDays(before * there / needed - 1);
            all.add(new PhaseDates(from, to.isBefore(from) ? from : to));
        }
        return all;
    }

    /** Whether each begins on the day on which the one before it ends, or later. */
    static boolean inOrder(List<PhaseDates> all) {
        for (var i = 1; i < all.size(); i++)
            if (all.get(i).first().isBefore(all.get(i - 1).last())) return false;
        return true;
    }

    boolean within(LocalDate firstDay, LocalDate lastDay) {
        return !first.isBefore(firstDay) && !last.isAfter(lastDay);
    }
}
