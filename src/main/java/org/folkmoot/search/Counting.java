package org.folkmoot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.springframework.stereotype.Component;

/**
 * Counts by every dimension at once, without ranking anything. A dimension in which something is chosen is counted once
 * more without that choice, so that its other values keep their counts.
 */
@Component
class Counting {

    /** Values of all dimensions together; sorted by count, so what is cut off is rarest. */
    private static final int VALUES_MAX = 2000;

    private static final AggregationKey<Map<String, Long>> PLACES = AggregationKey.of("places");
    private static final AggregationKey<Map<String, Long>> INSIDE = AggregationKey.of("inside");

    private final SearchScope scope;
    private final ValueDirectory names;

    Counting(SearchScope scope, ValueDirectory names) {
        this.scope = scope;
        this.names = names;
    }

    /** @param by values and how many have them */
    record Counts(Map<Dimension, Map<String, Long>> by, long total) {

        Map<SearchKind, Long> kinds() {
            var kinds = new EnumMap<SearchKind, Long>(SearchKind.class);
            by.getOrDefault(Dimension.KIND, Map.of())
                    .forEach((kind, count) -> kinds.put(SearchKind.valueOf(kind), count));
            return kinds;
        }
    }

    Counts count(Wanted wanted, Filters filters) {
        var by = counted(wanted, filters);
        var total = by.getOrDefault(Dimension.KIND, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        for (var dimension : filters.chosen().keySet())
            by.put(dimension, counted(wanted, filters.without(dimension)).getOrDefault(dimension, Map.of()));
        return new Counts(by, total);
    }

    List<Facet> facets(Counts counts, Map<Dimension, Set<String>> chosen) {
        var facets = new ArrayList<Facet>();
        for (var dimension : Dimension.values()) {
            var mine = chosen.getOrDefault(dimension, Set.of());
            var values = counts.by().getOrDefault(dimension, Map.of()).entrySet().stream()
                    .filter(value -> named(dimension) || names.name(dimension, value.getKey()) != null)
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

    /** Its values are words of the message bundle. */
    private static boolean named(Dimension dimension) {
        return dimension == Dimension.KIND || dimension == Dimension.STAGE || dimension == Dimension.ORIGIN;
    }

    private Map<Dimension, Map<String, Long>> counted(Wanted wanted, Filters filters) {
        var insider = filters.reader().insider();
        var counting = scope.query()
                .selectEntityReference()
                .where(f -> f.bool(b -> {
                    if (wanted.query().empty()) b.filter(f.matchAll());
                    else b.filter(wanted.decides(f));
                    filters.in(f, b);
                }))
                .aggregation(
                        PLACES,
                        f -> f.terms().field(SearchFields.PLACES, String.class).maxTermCount(VALUES_MAX));
        var result = insider
                ? counting.aggregation(
                                INSIDE,
                                f -> f.terms()
                                        .field(SearchFields.INSIDE, String.class)
                                        .maxTermCount(VALUES_MAX))
                        .fetch(0)
                : counting.fetch(0);
        var by = new EnumMap<Dimension, Map<String, Long>>(Dimension.class);
        add(result.aggregation(PLACES), by);
        if (insider) add(result.aggregation(INSIDE), by);
        return by;
    }

    private static void add(Map<String, Long> terms, Map<Dimension, Map<String, Long>> by) {
        terms.forEach((term, count) -> {
            var colon = term.indexOf(':');
            by.computeIfAbsent(Dimension.valueOf(term.substring(0, colon)), any -> new HashMap<>())
                    .merge(term.substring(colon + 1), count, Long::sum);
        });
    }
}
