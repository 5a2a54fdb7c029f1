package org.folkmoot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.search.TypedQuery.Form;
import org.folkmoot.search.TypedQuery.Part;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/**
 * A typed query as predicates of an index. {@link #decides} alone says whether a thing is found, and is all that counting
 * needs; {@link #ranks} adds what puts the best first.
 *
 * @param some some of the words will do
 */
record Wanted(TypedQuery query, Synonyms synonyms, boolean some) {

    private static final float SYNONYM = 0.5f;
    private static final float TITLE = 2f;
    private static final float TITLE_EXACT = 1f;
    private static final float EXACT = 0.6f;
    private static final float TITLE_PHRASE = 3f;

    /** A word or phrase, and what means nearly the same. */
    record Meaning(List<Part> parts, Set<String> synonyms) {}

    PredicateFinalStep decides(SearchPredicateFactory f) {
        return f.bool(b -> {
            if (query.onlyCommonWords()) query.parts().forEach(part -> b.must(asWritten(f, part)));
            else {
                decide(f, b);
                query.parts().stream().filter(Part::excluded).forEach(part -> b.mustNot(part(f, part)));
            }
        });
    }

    PredicateFinalStep ranks(SearchPredicateFactory f) {
        return f.bool(b -> {
            b.must(decides(f));
            var words = query.words();
            for (var word : words) {
                b.should(f.match().field(SearchFields.TITLE).boost(TITLE).matching(word));
                b.should(f.match()
                        .field(SearchFields.TITLE_EXACT)
                        .boost(TITLE_EXACT)
                        .matching(word));
                b.should(f.match().field(SearchFields.EXACT).boost(EXACT).matching(word));
            }
            meanings()
                    .forEach(meaning -> meaning.synonyms()
                            .forEach(term -> b.should(all(f, SearchFields.TITLE, term, SYNONYM * TITLE))));
            if (words.size() > 1)
                b.should(f.phrase()
                        .field(SearchFields.TITLE)
                        .boost(TITLE_PHRASE)
                        .matching(String.join(" ", words))
                        .slop(1));
        });
    }

    /** What is found, without ranking it. */
    PredicateFinalStep found(SearchPredicateFactory f, Filters filters) {
        return f.bool(b -> {
            b.filter(query.empty() ? f.matchAll() : decides(f));
            filters.in(f, b);
        });
    }

    private void decide(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> b) {
        var meanings = meanings();
        if (!some) {
            meanings.forEach(meaning -> b.must(meaning(f, meaning)));
            return;
        }
        b.must(f.bool(inner -> {
            meanings.forEach(meaning -> inner.should(meaning(f, meaning)));
            inner.minimumShouldMatchNumber(Math.max(1, meanings.size() / 2));
        }));
    }

    private static PredicateFinalStep meaning(SearchPredicateFactory f, Meaning meaning) {
        if (meaning.synonyms().isEmpty() && meaning.parts().size() == 1)
            return part(f, meaning.parts().getFirst());
        return f.bool(b -> {
            if (meaning.parts().size() == 1) b.should(part(f, meaning.parts().getFirst()));
            else b.should(f.bool(all -> meaning.parts().forEach(part -> all.must(part(f, part)))));
            meaning.synonyms().forEach(term -> b.should(all(f, SearchFields.WORDS, term, SYNONYM)));
        });
    }

    /** All words of it must be there, though not side by side: "public transport" also finds "transport for the public". */
    static PredicateFinalStep all(SearchPredicateFactory f, String field, String term, float boost) {
        return f.simpleQueryString()
                .field(field)
                .matching(String.join(" ", EnglishWords.written(term)))
                .defaultOperator(BooleanOperator.AND)
                .flags(SimpleQueryFlag.WHITESPACE)
                .boost(boost);
    }

    private static PredicateFinalStep part(SearchPredicateFactory f, Part part) {
        return switch (part.form()) {
            case WORD ->
                EnglishWords.common(part.words())
                        ? asWritten(f, part)
                        : f.match().field(SearchFields.WORDS).matching(part.words());
            case PHRASE -> f.phrase().field(SearchFields.EXACT).matching(part.words());
            case BEGINNING -> f.prefix().field(SearchFields.EXACT).matching(part.words());
        };
    }

    private static PredicateFinalStep asWritten(SearchPredicateFactory f, Part part) {
        return f.match().field(SearchFields.EXACT).matching(part.words());
    }

    /** Runs of words that a group of synonyms knows are taken together, the longest first. */
    List<Meaning> meanings() {
        var wanted = query.parts().stream().filter(part -> !part.excluded()).toList();
        var meanings = new ArrayList<Meaning>();
        for (var at = 0; at < wanted.size(); ) {
            var run = run(wanted, at);
            var parts = wanted.subList(at, at + run);
            meanings.add(new Meaning(parts, parts.getFirst().form() == Form.WORD ? synonymsOf(parts) : Set.of()));
            at += run;
        }
        return meanings;
    }

    private int run(List<Part> wanted, int at) {
        for (var length = Math.min(synonyms.longest(), wanted.size() - at); length > 1; length--) {
            var parts = wanted.subList(at, at + length);
            if (parts.stream().allMatch(Part::word) && !synonymsOf(parts).isEmpty()) return length;
        }
        return 1;
    }

    private Set<String> synonymsOf(List<Part> parts) {
        return synonyms.of(String.join(" ", parts.stream().map(Part::words).toList()));
    }
}
