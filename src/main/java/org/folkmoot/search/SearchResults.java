package org.folkmoot.search;

import java.util.Map;
import org.springframework.data.domain.Page;

/**
 * What a search found.
 *
 * @param query     the words that were looked for
 * @param shortened whether more was typed than the {@link SearchService#QUERY_MAX} characters that were used; say so
 * @param relaxed   whether nothing has all the words, and these have some of them; say so
 * @param hits      one page of the kind asked for
 * @param counts    how many of each kind, whichever was asked for
 */
public record SearchResults(
        String query, boolean shortened, boolean relaxed, Page<SearchHit> hits, Map<SearchKind, Long> counts) {

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
