package org.folkmoot.openfigures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.engagement.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What of several breakdowns that overlap has to be withheld beside what {@link SmallNumbers} withholds of each by itself.
 * Where the cells of a line add up to a number that can be seen, one hidden cell alone would be what is missing, so that
 * others are hidden with it until at least two are, which together stand for {@link SmallNumbers#SMALLEST} or more
 * (ADR 0060). A cell of nobody tells nothing and is left as it is.
 */
final class SmallCells {

    /** @param whole what the parts add up to; null where that is for everybody to see */
    private record Line(List<String> parts, @Nullable String whole) {}

    private final Map<String, Integer> heads = new LinkedHashMap<>();
    private final Set<String> small = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();

    /** @param withheld whether it is for itself */
    SmallCells cell(String id, int number, boolean withheld) {
        heads.put(id, number);
        if (withheld) small.add(id);
        return this;
    }

    /** @param whole another cell, or null for a number that everybody sees. Cells that are not there are passed over. */
    SmallCells line(Collection<String> parts, @Nullable String whole) {
        var there = parts.stream().filter(part -> number(part) > 0).toList();
        lines.add(new Line(there, whole != null && heads.containsKey(whole) ? whole : null));
        return this;
    }

    Set<String> hidden() {
        var hidden = new LinkedHashSet<>(small);
        boolean more;
        do {
            more = false;
            for (var line : lines) {
                var next = next(line, hidden);
                next.ifPresent(hidden::add);
                more |= next.isPresent();
            }
        } while (more);
        return hidden;
    }

    /** What has to be hidden too, so that this line gives nothing away. */
    private Optional<String> next(Line line, Set<String> hidden) {
        var behind = line.parts().stream().filter(hidden::contains).toList();
        if (line.whole() != null && hidden.contains(line.whole()))
            return behind.isEmpty() ? smallest(line, hidden) : Optional.empty();
        var enough = behind.size() > 1 && behind.stream().mapToInt(this::number).sum() >= SmallNumbers.SMALLEST;
        if (behind.isEmpty() || enough) return Optional.empty();
        return smallest(line, hidden).or(() -> Optional.ofNullable(line.whole()));
    }

    private Optional<String> smallest(Line line, Set<String> hidden) {
        return line.parts().stream().filter(part -> !hidden.contains(part)).min(Comparator.comparingInt(this::number));
    }

    private int number(String id) {
        return heads.getOrDefault(id, 0);
    }
}
