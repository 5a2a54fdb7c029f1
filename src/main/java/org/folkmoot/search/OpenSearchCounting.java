package org.folkmoot.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** By the engine's own aggregations; once more for each dimension in which something is chosen. */
@Component
@ConditionalOnProperty(name = Counting.ENGINE, havingValue = "elasticsearch")
class OpenSearchCounting implements Counting {

    /** Values of all dimensions together; sorted by count, so what is cut off is rarest. */
    private static final int VALUES_MAX = 2000;

    private static final AggregationKey<Map<String, Long>> PLACES = AggregationKey.of("places");
    private static final AggregationKey<Map<String, Long>> INSIDE = AggregationKey.of("inside");

    private final SearchScope scope;

    OpenSearchCounting(SearchScope scope) {
        this.scope = scope;
    }

    @Override
    public Counts count(Wanted wanted, Filters filters) {
        var by = counted(wanted, filters);
        var total = by.getOrDefault(Dimension.KIND, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        for (var dimension : filters.chosen().keySet())
            by.put(
                    dimension,
                    counted(wanted, filters.without(Set.of(dimension))).getOrDefault(dimension, Map.of()));
        return new Counts(by, total);
    }

    private Map<Dimension, Map<String, Long>> counted(Wanted wanted, Filters filters) {
        var insider = filters.reader().insider();
        var counting = scope.query()
                .selectEntityReference()
                .where(f -> wanted.found(f, filters))
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
            var value = Dimension.Value.of(term);
            by.computeIfAbsent(value.dimension(), any -> new HashMap<>()).merge(value.value(), count, Long::sum);
        });
    }
}
