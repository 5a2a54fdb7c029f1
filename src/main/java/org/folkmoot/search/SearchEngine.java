package org.folkmoot.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Lucene in this process, or OpenSearch. */
interface SearchEngine {

    /** Spring's name of the setting that says which of them there is. */
    String TYPE = "spring.jpa.properties.hibernate.search.backend.type";

    /** For one question. Close it. */
    Look look(Reader reader);

    /** What the index holds at one moment, without anything this reader may not see. */
    interface Look extends AutoCloseable {

        /**
         * Counts by every dimension at once, without ranking anything. A dimension in which something is chosen is counted
         * without that choice, so that its other values keep their counts.
         */
        Counts count(Wanted wanted, Filters filters);

        /** A page of what was counted last. @param order RELEVANCE only for what can be ranked */
        List<Found> page(Wanted wanted, Filters filters, SearchOrder order, int from, int atMost);

        /** The best. */
        List<Found> best(Clauses clauses, int atMost);

        /** Whether so many things have this word, in any of its forms. */
        boolean atLeast(int things, String word);

        @Override
        void close();
    }

    /** A query's parts. */
    interface Clauses {

        void in(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> b);
    }
}
