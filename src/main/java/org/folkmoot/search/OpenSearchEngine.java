package org.folkmoot.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Counts by the engine's own aggregations; once more for each dimension in which something is chosen. */
@Component
@ConditionalOnProperty(name = SearchEngine.TYPE, havingValue = "elasticsearch")
class OpenSearchEngine implements SearchEngine {

    /** Values of all dimensions together; sorted by count, so what is cut off is rarest. */
    private static final int VALUES_MAX = 2000;

    private static final AggregationKey<Map<String, Long>> PLACES = AggregationKey.of("places");
    private static final AggregationKey<Map<String, Long>> INSIDE = AggregationKey.of("inside");

    private final SearchScope scope;

    OpenSearchEngine(SearchScope scope) {
        this.scope = scope;
    }

    @Override
    public Look look(Reader reader) {
        return new OpenSearchLook(scope, reader);
    }

    private record OpenSearchLook(SearchScope scope, Reader reader) implements Look {

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
            var insider = reader.insider();
            var counting = scope.query()
                    .selectEntityReference()
                    .where(f -> seen(f, wanted.found(filters)))
                    .aggregation(
                            PLACES,
                            f -> f.terms()
                                    .field(SearchFields.PLACES, String.class)
                                    .maxTermCount(VALUES_MAX));
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

        @Override
        public List<Found> page(Wanted wanted, Filters filters, SearchOrder order, int from, int atMost) {
            return fetch(
                    order == SearchOrder.RELEVANCE ? wanted.ranks(filters) : wanted.found(filters),
                    order,
                    from,
                    atMost);
        }

        @Override
        public List<Found> best(Clauses clauses, int atMost) {
            return fetch(clauses, SearchOrder.RELEVANCE, 0, atMost);
        }

        private List<Found> fetch(Clauses clauses, SearchOrder order, int from, int atMost) {
            return scope.query()
                    .select(f -> f.composite()
                            .from(
                                    f.entityReference(),
                                    f.field(SearchFields.TITLE, String.class),
                                    f.field(SearchFields.TEXT, String.class))
                            .as((thing, title, text) -> new Found(
                                    scope.source(thing.type()), thing.id().toString(), title, text)))
                    .where(f -> seen(f, clauses))
                    .sort(order::sort)
                    .totalHitCountThreshold(from + atMost)
                    .fetchHits(from, atMost);
        }

        @Override
        public boolean atLeast(int things, String word) {
            return scope.query()
                            .selectEntityReference()
                            .where(f -> seen(f, Wanted.has(word)))
                            .totalHitCountThreshold(things)
                            .fetchHits(things)
                            .size()
                    >= things;
        }

        private PredicateFinalStep seen(SearchPredicateFactory f, Clauses clauses) {
            return f.bool(b -> {
                Filters.readable(f, b, reader);
                clauses.in(f, b);
            });
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
