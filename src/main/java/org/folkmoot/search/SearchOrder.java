package org.folkmoot.search;

/** In what order found things are listed. Words in the bundle: {@code search.order.<name>}. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    MOST_SUPPORTED
}
