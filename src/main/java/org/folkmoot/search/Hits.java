package org.folkmoot.search;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.search.SearchEngine.Look;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** One page of what was found, the best first, with the words found marked. */
@Component
class Hits {

    private final Freshness freshness;

    Hits(Freshness freshness) {
        this.freshness = freshness;
    }

    List<SearchHit> page(Look look, Wanted wanted, Filters filters, Pageable page) {
        var order = wanted.nothingToRank() && filters.ask().order() == SearchOrder.RELEVANCE
                ? SearchOrder.NEWEST
                : filters.ask().order();
        var found = look.page(wanted, filters, order, (int) page.getOffset(), page.getPageSize());
        return found.isEmpty() ? List.of() : shown(found, new Marks(wanted), filters.reader());
    }

    private List<SearchHit> shown(List<Found> found, Marks marks, Reader reader) {
        var changed = freshness.changed(found, reader);
        return found.stream()
                .flatMap(one -> {
                    if (!changed.containsKey(one.id())) return Stream.of(hit(one, marks));
                    return Stream.ofNullable(changed.get(one.id()))
                            .map(now -> freshness.hit(one, now, 2 * Marks.EXCERPT));
                })
                .toList();
    }

    private static SearchHit hit(Found found, Marks marks) {
        return new SearchHit(
                found.source().kind(),
                found.id(),
                found.source().path(found.id()),
                marks.title(found.title()),
                marks.text(requireNonNullElse(found.text(), "")));
    }
}
