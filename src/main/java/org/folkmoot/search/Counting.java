package org.folkmoot.search;

/**
 * Counts by every dimension at once, without ranking anything. A dimension in which something is chosen is counted without
 * that choice, so that its other values keep their counts.
 */
interface Counting {

    /** Spring's name of the setting that says which search engine there is. */
    String ENGINE = "spring.jpa.properties.hibernate.search.backend.type";

    Counts count(Wanted wanted, Filters filters);
}
