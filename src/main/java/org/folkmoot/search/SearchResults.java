package org.folkmoot.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * What a search found.
 *
 * @param query     the words that were looked for
 * @param shortened whether more was typed than was used; say so
 * @param relaxed   whether nothing has all the words, and these have some of them; say so
 * @param corrected what was looked for in place of misspelt words that nothing has, or null; say so
 * @param perhaps   what may have been meant, though something was found, or null
 * @param hits      one page
 * @param counts    how many of each kind, under all other filters
 * @param facets    in the order of {@link Dimension}, those with a value
 * @param late      how long the newest changes have waited for the index, when that is unusually long; say so
 */
public record SearchResults(
        String query,
        boolean shortened,
        boolean relaxed,
        @Nullable String corrected,
        @Nullable String perhaps,
        Page<SearchHit> hits,
        Map<SearchKind, Long> counts,
        List<Facet> facets,
        @Nullable Duration late) {

    static SearchResults nothing(TypedQuery query) {
        return new SearchResults(
                query.text(), query.shortened(), false, null, null, Page.empty(), Map.of(), List.of(), null);
    }

    public long total() {
        return hits.getTotalElements();
    }
}
