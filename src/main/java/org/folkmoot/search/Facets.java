package org.folkmoot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts as people read them: with names, most first. */
@Component
class Facets {

    /** Their values are words of the message bundle. */
    private static final Set<Dimension> IN_BUNDLE = EnumSet.of(Dimension.KIND, Dimension.STAGE, Dimension.ORIGIN);

    private final ValueDirectory names;

    Facets(ValueDirectory names) {
        this.names = names;
    }

    List<Facet> of(Counts counts, Map<Dimension, Set<String>> chosen) {
        var facets = new ArrayList<Facet>();
        for (var dimension : Dimension.values()) {
            var mine = chosen.getOrDefault(dimension, Set.of());
            var values = counts.by().getOrDefault(dimension, Map.of()).entrySet().stream()
                    .filter(value -> IN_BUNDLE.contains(dimension) || names.name(dimension, value.getKey()) != null)
                    .map(value -> new Facet.Value(
                            value.getKey(),
                            names.name(dimension, value.getKey()),
                            value.getValue(),
                            mine.contains(value.getKey())))
                    .sorted(Comparator.comparingLong(Facet.Value::count)
                            .reversed()
                            .thenComparing(Facet.Value::value))
                    .toList();
            if (!values.isEmpty()) facets.add(new Facet(dimension, values));
        }
        return facets;
    }
}
