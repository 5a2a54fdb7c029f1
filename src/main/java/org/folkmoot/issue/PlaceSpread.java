package org.folkmoot.issue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far apart people put one thing.
 *
 * @param twicePlaces how many gave it which place, the best first; keys are twice the place, so that half places stay whole
 * @param deviation   standard deviation of the places
 * @param share       of the largest deviation there can be, which is half of the people first and half last: 0 to 1
 */
public record PlaceSpread(SortedMap<Integer, Integer> twicePlaces, double deviation, double share) {

    private static final double CLOSE_BELOW = 0.25;
    private static final double MIXED_BELOW = 0.5;

    /** Words in the bundle: {@code issue.spread.<name>}. */
    public enum Level {
        CLOSE,
        MIXED,
        FAR_APART
    }

    /** @param places twice the place each person gave it, of so many things */
    static PlaceSpread of(List<Integer> places, int things) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        places.forEach(place -> counts.merge(place, 1, Integer::sum));
        var mean = places.stream().mapToInt(Integer::intValue).average().orElse(0);
        var variance = places.stream()
                .mapToDouble(place -> (place - mean) * (place - mean))
                .average()
                .orElse(0);
        var deviation = Math.sqrt(variance) / 2;
        return new PlaceSpread(counts, deviation, things < 2 ? 0 : deviation / ((things - 1) / 2.0));
    }

    public Level level() {
        if (share < CLOSE_BELOW) return Level.CLOSE;
        return share < MIXED_BELOW ? Level.MIXED : Level.FAR_APART;
    }
}
