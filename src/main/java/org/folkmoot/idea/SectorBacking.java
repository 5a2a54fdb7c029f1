package org.folkmoot.idea;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many of an idea's supporters spoke for a sector, on the day of their support.
 *
 * @param people null where so few may not be told in public
 */
public record SectorBacking(String sector, @Nullable Integer people) {

    /**
     * What may be public of these figures: none below {@link Backing#SMALLEST_SHOWN}, and none that could be worked out
     * by taking the others away from the sum.
     *
     * @param largestFirst as they are
     * @param all          supporters, those without a sector too
     */
    static List<SectorBacking> forPublic(List<SectorBacking> largestFirst, int all) {
        var counts = largestFirst.stream()
                .mapToInt(SectorBacking::real)
                .takeWhile(people -> people >= Backing.SMALLEST_SHOWN)
                .toArray();
        var last = counts.length;
        var rest = all - IntStream.of(counts).sum();
        while (last > 0 && rest > 0 && rest < Backing.SMALLEST_SHOWN) rest += counts[--last];
        var open = last;
        return IntStream.range(0, largestFirst.size())
                .mapToObj(i -> i < open
                        ? largestFirst.get(i)
                        : new SectorBacking(largestFirst.get(i).sector(), null))
                .toList();
    }

    private int real() {
        return people == null ? 0 : people;
    }
}
