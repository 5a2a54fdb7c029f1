package org.folkmoot.search;

import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What was chosen, as part of a query; and who may see it. @param without dimensions whose choice is left out */
record Filters(SearchAsk ask, Reader reader, Set<Dimension> without) {

    Filters(SearchAsk ask, Reader reader) {
        this(ask, reader, Set.of());
    }

    void in(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> b) {
        ask.chosen().forEach((dimension, values) -> {
            if (!without.contains(dimension)) b.filter(chosen(f, dimension, values));
        });
        if (ask.from() != null) b.filter(f.range().field(SearchFields.DATE).atLeast(ask.from()));
        if (ask.until() != null) b.filter(f.range().field(SearchFields.DATE).lessThan(ask.until()));
    }

    static void readable(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> b, Reader reader) {
        b.filter(f.terms().field(SearchFields.AUDIENCE).matchingAny(reader.audience()));
    }

    private PredicateFinalStep chosen(SearchPredicateFactory f, Dimension dimension, Set<String> values) {
        var terms = values.stream().map(dimension::term).toList();
        if (!reader.insider()) return f.terms().field(SearchFields.PLACES).matchingAny(terms);
        return f.bool(b -> {
            b.should(f.terms().field(SearchFields.PLACES).matchingAny(terms));
            b.should(f.terms().field(SearchFields.INSIDE).matchingAny(terms));
        });
    }

    Filters without(Set<Dimension> dimensions) {
        return new Filters(ask, reader, dimensions);
    }

    Map<Dimension, Set<String>> chosen() {
        return ask.chosen();
    }
}
