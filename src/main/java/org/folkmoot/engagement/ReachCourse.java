package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.List;

/**
 * How a figure came to what it is.
 *
 * @param days those on which it changed, in order, with what it had come to by their end
 */
public record ReachCourse(List<Day> days) {

    public record Day(LocalDate on, int reached) {}

    public ReachCourse {
        days = List.copyOf(days);
    }

    /** By the end of that day. */
    public int by(LocalDate day) {
        var reached = 0;
        for (var one : days) {
            if (one.on().isAfter(day)) break;
            reached = one.reached();
        }
        return reached;
    }
}
