package org.folkmoot.search;

import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** In what order found things are listed. Words in the bundle: {@code search.order.<name>}. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    MOST_SUPPORTED;

    SortFinalStep sort(SearchSortFactory f) {
        return switch (this) {
            case RELEVANCE -> f.score();
            case NEWEST -> newest(f);
            case MOST_SUPPORTED ->
                f.composite(c -> c.add(f.field(SearchFields.BACKING).desc()).add(newest(f)));
        };
    }

    private static SortFinalStep newest(SearchSortFactory f) {
        return f.field(SearchFields.DATE).desc().missing().last();
    }
}
