package org.folkmoot.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of a group by a method.
 *
 * @param orders    how many there were
 * @param lines     first place first; where places are shared, in the order in which the things were given
 * @param agreement Kendall's coefficient of concordance W, corrected for ties: 0 is none, 1 is the same order from all; null for
 *                  fewer than two orders or things, or when everybody left everything tied
 */
public record GroupOrder<T>(
        OrderMethodName method,
        int orders,
        List<GroupPlace<T>> lines,
        @Nullable Double agreement) {

    static final double AGREED_FROM = 0.7;
    static final double PARTLY_FROM = 0.3;

    /** Words in the bundle: {@code issue.agreement.<name>}. */
    public enum Agreement {
        STRONG,
        PARTIAL,
        LITTLE
    }

    static <T> GroupOrder<T> of(OrderMethodName method, List<T> things, List<Arrangement<T>> orders) {
        var points = method.method().twicePoints(things, orders);
        var places = orders.stream().map(order -> order.twicePlaces(things)).toList();
        var sorted = things.stream()
                .sorted(Comparator.<T>comparingInt(thing -> -points.getOrDefault(thing, 0)))
                .toList();
        var values = sorted.stream().map(thing -> points.getOrDefault(thing, 0)).toList();
        var lines = new ArrayList<GroupPlace<T>>();
        for (var i = 0; i < sorted.size(); i++) {
            var thing = sorted.get(i);
            var value = values.get(i);
            lines.add(new GroupPlace<>(
                    thing,
                    values.indexOf(value) + 1,
                    Collections.frequency(values, value) > 1,
                    value,
                    PlaceSpread.of(
                            places.stream()
                                    .map(place -> place.getOrDefault(thing, 0))
                                    .toList(),
                            things.size())));
        }
        return new GroupOrder<>(method, orders.size(), lines, concordance(things, places));
    }

    /** M. G. Kendall and B. Babington Smith, "The Problem of m Rankings", 1939; corrected for ties. */
    private static <T> @Nullable Double concordance(List<T> things, List<Map<T, Integer>> places) {
        var n = things.size();
        var m = places.size();
        if (n < 2 || m < 2) return null;
        var mean = m * (n + 1) / 2.0;
        var squares = things.stream()
                .mapToDouble(thing -> places.stream()
                                .mapToInt(place -> place.getOrDefault(thing, 0))
                                .sum()
                        / 2.0)
                .map(sum -> (sum - mean) * (sum - mean))
                .sum();
        var ties = places.stream().mapToDouble(GroupOrder::ties).sum();
        var most = (double) m * m * (cubed(n) - n) - m * ties;
        return most == 0 ? null : 12 * squares / most;
    }

    private static <T> double ties(Map<T, Integer> places) {
        return places.values().stream()
                .distinct()
                .mapToDouble(place -> {
                    var tied = Collections.frequency(places.values(), place);
                    return cubed(tied) - tied;
                })
                .sum();
    }

    private static double cubed(int number) {
        return (double) number * number * number;
    }

    public Optional<Agreement> agreed() {
        return Optional.ofNullable(agreement).map(w -> {
            if (w >= AGREED_FROM) return Agreement.STRONG;
            return w >= PARTLY_FROM ? Agreement.PARTIAL : Agreement.LITTLE;
        });
    }
}
