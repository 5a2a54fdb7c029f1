package org.folkmoot.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each thing meets every other: one point where more people put it before the other, half a point where as many do. */
final class CopelandMethod implements OrderMethod {

    @Override
    public <T> Map<T, Integer> twicePoints(List<T> things, List<Arrangement<T>> orders) {
        var places = orders.stream().map(order -> order.twicePlaces(things)).toList();
        Map<T, Integer> points = new HashMap<>();
        for (var one : things)
            points.put(
                    one,
                    things.stream()
                            .filter(other -> !other.equals(one))
                            .mapToInt(other -> 1 + Integer.signum(lead(one, other, places)))
                            .sum());
        return points;
    }

    /** How many more put the one before the other than the other before the one. */
    private static <T> int lead(T one, T other, List<Map<T, Integer>> places) {
        return places.stream()
                .mapToInt(place -> Integer.signum(place.getOrDefault(other, 0) - place.getOrDefault(one, 0)))
                .sum();
    }
}
