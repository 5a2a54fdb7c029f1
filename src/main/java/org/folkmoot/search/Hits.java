package org.folkmoot.search;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** One page of what was found, the best first, with the words found marked. */
@Component
class Hits {

    private final SearchScope scope;
    private final Freshness freshness;

    Hits(SearchScope scope, Freshness freshness) {
        this.scope = scope;
        this.freshness = freshness;
    }

    /** @param text null when it has none */
    private record Found(
            EntityReference thing, String title, @Nullable String text) {}

    List<SearchHit> page(Wanted wanted, Filters filters, Pageable page) {
        var found = scope.query()
                .select(f -> f.composite()
                        .from(
                                f.entityReference(),
                                f.field(SearchFields.TITLE, String.class),
                                f.field(SearchFields.TEXT, String.class))
                        .as(Found::new))
                .where(f -> found(f, wanted, filters))
                .sort(f -> order(f, filters.ask().order(), wanted.query().empty()))
                .totalHitCountThreshold(page.getOffset() + page.getPageSize())
                .fetchHits((int) page.getOffset(), page.getPageSize());
        return found.isEmpty() ? List.of() : shown(found, new Marks(wanted), filters.reader());
    }

    private static PredicateFinalStep found(SearchPredicateFactory f, Wanted wanted, Filters filters) {
        if (wanted.query().empty() || filters.ask().order() != SearchOrder.RELEVANCE) return wanted.found(f, filters);
        return f.bool(b -> {
            b.must(wanted.ranks(f));
            filters.in(f, b);
        });
    }

    private static SortFinalStep order(SearchSortFactory f, SearchOrder order, boolean nothingToRank) {
        return switch (order) {
            case RELEVANCE -> nothingToRank ? newest(f) : f.score();
            case NEWEST -> newest(f);
            case MOST_SUPPORTED ->
                f.composite(c -> c.add(f.field(SearchFields.BACKING).desc()).add(newest(f)));
        };
    }

    private static SortFinalStep newest(SearchSortFactory f) {
        return f.field(SearchFields.DATE).desc().missing().last();
    }

    private List<SearchHit> shown(List<Found> found, Marks marks, Reader reader) {
        var changed = freshness.changed(found.stream().map(Found::thing).toList(), reader);
        return found.stream()
                .flatMap(one -> {
                    var id = one.thing().id().toString();
                    if (!changed.containsKey(id)) return Stream.of(hit(one, marks));
                    return Stream.ofNullable(changed.get(id))
                            .map(now -> freshness.hit(one.thing(), now, 2 * Marks.EXCERPT));
                })
                .toList();
    }

    private SearchHit hit(Found found, Marks marks) {
        var source = scope.source(found.thing().type());
        var id = found.thing().id().toString();
        return new SearchHit(
                source.kind(),
                id,
                source.path(id),
                marks.title(found.title()),
                marks.text(requireNonNullElse(found.text(), "")));
    }
}
