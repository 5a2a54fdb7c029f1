package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures of one scope: what a line changes in them, or all of them counted from nothing. */
class Sums {

    /** @param kind null for the whole scope */
    record Part(@Nullable SliceKind kind, String key) {
        static final Part WHOLE = new Part(null, "");
    }

    record Slot(Counted measure, LocalDate day) {}

    private final Map<Part, Map<Counted, Integer>> parts = new LinkedHashMap<>();
    private final Map<Slot, Integer> days = new LinkedHashMap<>();
    private int oneActivity;

    /** So much more of the whole scope, new on that day. */
    void whole(Counted measure, LocalDate day, int by) {
        part(Part.WHOLE, measure, by);
        day(new Slot(measure, day), by);
    }

    void day(Slot slot, int by) {
        days.merge(slot, by, Integer::sum);
    }

    /** What was new on one day is new on another. */
    void move(Counted measure, LocalDate from, LocalDate to) {
        if (from.equals(to)) return;
        day(new Slot(measure, from), -1);
        day(new Slot(measure, to), 1);
    }

    void slice(SliceKind kind, String key, Counted measure, int by) {
        part(new Part(kind, key), measure, by);
    }

    void oneActivity(int by) {
        oneActivity += by;
    }

    void part(Part part, Counted measure, int by) {
        parts.computeIfAbsent(part, none -> new EnumMap<>(Counted.class)).merge(measure, by, Integer::sum);
    }

    int of(Part part, Counted measure) {
        return parts.getOrDefault(part, Map.of()).getOrDefault(measure, 0);
    }

    int oneActivity() {
        return oneActivity;
    }

    Map<Part, Map<Counted, Integer>> parts() {
        return parts;
    }

    Map<Slot, Integer> days() {
        return days;
    }
}
