package org.folkmoot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.search.SearchEngine.Clauses;
import org.folkmoot.search.TypedQuery.Form;
import org.folkmoot.search.TypedQuery.Part;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/**
 * A typed query as predicates of an index. {@link #found} is all that counting needs; {@link #ranks} puts the best
 * first.
 *
 * @param some some of the words will do
 */
record Wanted(TypedQuery query, Synonyms synonyms, boolean some) {

    /** Any but 1: Lucene makes a part required that equals a filter, and then can skip nothing. */
    static final float WORD = 0.5f;

    private static final float SYNONYM = 0.25f;
    private static final float TITLE = 1f;
    private static final float TITLE_SYNONYM = 0.5f;
    private static final float TITLE_EXACT = 0.5f;
    private static final float EXACT = 0.3f;
    private static final float TITLE_PHRASE = 1.5f;

    /** A word or phrase, and what means nearly the same. */
    record Meaning(List<Part> parts, Set<String> synonyms) {}

    /** Nothing was typed, or only what must not be there. */
    boolean nothingToRank() {
        return query.parts().stream().allMatch(Part::excluded);
    }

    private PredicateFinalStep decides(SearchPredicateFactory f) {
        return f.bool(b -> {
            if (query.onlyCommonWords()) query.parts().forEach(part -> b.must(asWritten(f, part, 1)));
            else {
                decide(f, b);
                query.parts().stream().filter(Part::excluded).forEach(part -> b.mustNot(part(f, part, 1)));
            }
        });
    }

    /** What is found, without ranking it. */
    Clauses found(Filters filters) {
        return (f, b) -> {
            b.filter(query.empty() ? f.matchAll() : decides(f));
            filters.in(f, b);
        };
    }

    /**
     * What is found, each thing with its score. What decides is a filter here, and its parts score beside the others in one
     * flat list: so an engine skips whatever cannot come among the best, and reads little but titles.
     */
    Clauses ranks(Filters filters) {
        return (f, b) -> {
            found(filters).in(f, b);
            if (!nothingToRank()) scores().in(f, b);
        };
    }

    /** The scores alone, of things that are found. */
    Clauses scores() {
        return (f, b) -> {
            if (query.onlyCommonWords()) query.parts().forEach(part -> b.should(asWritten(f, part, WORD)));
            else meanings().forEach(meaning -> alternatives(f, meaning, WORD).forEach(b::should));
            prefer(f, b);
            b.minimumShouldMatchNumber(1);
        };
    }

    /** What has this word in any of its forms. */
    static Clauses has(String word) {
        return (f, b) -> b.filter(f.match().field(SearchFields.WORDS).matching(word));
    }

    private void prefer(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> b) {
        var words = query.words();
        for (var word : words) {
            b.should(f.match().field(SearchFields.TITLE).boost(TITLE).matching(word));
            b.should(
                    f.match().field(SearchFields.TITLE_EXACT).boost(TITLE_EXACT).matching(word));
            b.should(f.match().field(SearchFields.EXACT).boost(EXACT).matching(word));
        }
        meanings()
                .forEach(meaning ->
                        meaning.synonyms().forEach(term -> b.should(all(f, SearchFields.TITLE, term, TITLE_SYNONYM))));
        if (words.size() > 1)
            b.should(f.phrase()
                    .field(SearchFields.TITLE)
                    .boost(TITLE_PHRASE)
                    .matching(String.join(" ", words))
                    .slop(1));
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
        var alternatives = alternatives(f, meaning, 1);
        return alternatives.size() == 1 ? alternatives.getFirst() : f.bool(b -> alternatives.forEach(b::should));
    }

    private static List<PredicateFinalStep> alternatives(SearchPredicateFactory f, Meaning meaning, float weight) {
        var parts = meaning.parts().stream().map(part -> part(f, part, weight)).toList();
        var alternatives = new ArrayList<PredicateFinalStep>();
        alternatives.add(parts.size() == 1 ? parts.getFirst() : f.bool(all -> parts.forEach(all::must)));
        meaning.synonyms().forEach(term -> alternatives.add(all(f, SearchFields.WORDS, term, SYNONYM)));
        return alternatives;
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

    private static PredicateFinalStep part(SearchPredicateFactory f, Part part, float weight) {
        return switch (part.form()) {
            case WORD ->
                EnglishWords.common(part.words())
                        ? asWritten(f, part, weight)
                        : f.match().field(SearchFields.WORDS).boost(weight).matching(part.words());
            case PHRASE -> f.phrase().field(SearchFields.EXACT).boost(weight).matching(part.words());
            case BEGINNING -> f.prefix().field(SearchFields.EXACT).boost(weight).matching(part.words());
        };
    }

    private static PredicateFinalStep asWritten(SearchPredicateFactory f, Part part, float weight) {
        return f.match().field(SearchFields.EXACT).boost(weight).matching(part.words());
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
