package org.folkmoot.search;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.shared.RichText;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterPlainOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** One page of what was found: first which things, ranked; then their words, with the found ones marked. */
@Component
class Hits {

    private static final int TITLE_MAX = 1000;
    private static final int EXCERPT = 160;

    private final SearchScope scope;
    private final Freshness freshness;

    Hits(SearchScope scope, Freshness freshness) {
        this.scope = scope;
        this.freshness = freshness;
    }

    List<SearchHit> page(Wanted wanted, Filters filters, Pageable page) {
        var things = scope.query()
                .selectEntityReference()
                .where(f -> found(f, wanted, filters))
                .sort(f -> order(f, filters.ask().order(), wanted.query().empty()))
                .totalHitCountThreshold(page.getOffset() + page.getPageSize())
                .fetchHits((int) page.getOffset(), page.getPageSize());
        return things.isEmpty() ? List.of() : shown(things, wanted, filters.reader());
    }

    private static PredicateFinalStep found(SearchPredicateFactory f, Wanted wanted, Filters filters) {
        return f.bool(b -> {
            if (wanted.query().empty()) b.filter(f.matchAll());
            else if (filters.ask().order() == SearchOrder.RELEVANCE) b.must(wanted.ranks(f));
            else b.filter(wanted.decides(f));
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

    private List<SearchHit> shown(List<EntityReference> things, Wanted wanted, Reader reader) {
        var ids = things.stream().map(EntityReference::id).toList();
        var shown = scope
                .query()
                .select(f -> f.composite()
                        .from(
                                f.entityReference(),
                                f.highlight(SearchFields.TITLE).highlighter(SearchFields.TITLE),
                                f.highlight(SearchFields.TEXT).highlighter(SearchFields.TEXT))
                        .as(this::hit))
                .where(f -> f.bool(b -> {
                    b.filter(f.id().matchingAny(ids));
                    Filters.readable(f, b, reader);
                    b.must(wanted.marks(f));
                }))
                .highlighter(h -> marking(h.plain(), EXCERPT).encoder(HighlighterEncoder.HTML))
                .highlighter(
                        SearchFields.TITLE, h -> marking(h.plain(), TITLE_MAX).numberOfFragments(1))
                .highlighter(SearchFields.TEXT, h -> marking(h.plain(), EXCERPT).numberOfFragments(2))
                .fetchHits(ids.size())
                .stream()
                .collect(toMap(SearchHit::id, hit -> hit, (one, same) -> one));
        var changed = freshness.changed(things, reader);
        return things.stream()
                .flatMap(thing -> {
                    var id = thing.id().toString();
                    if (!changed.containsKey(id)) return Stream.ofNullable(shown.get(id));
                    return Stream.ofNullable(changed.get(id)).map(now -> freshness.hit(thing, now, 2 * EXCERPT));
                })
                .toList();
    }

    private SearchHit hit(EntityReference thing, List<String> title, List<String> text) {
        var source = scope.source(thing.type());
        var id = thing.id().toString();
        return new SearchHit(
                source.kind(),
                id,
                source.path(id),
                RichText.clean(String.join(" … ", title)),
                RichText.clean(String.join(" … ", text)));
    }

    /** The encoder stands with the defaults: OpenSearch takes it nowhere else. */
    private static HighlighterPlainOptionsStep marking(HighlighterPlainOptionsStep plain, int size) {
        return plain.tag("<mark>", "</mark>").fragmentSize(size).noMatchSize(size);
    }
}
