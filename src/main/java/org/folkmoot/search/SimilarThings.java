package org.folkmoot.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what says nearly the same in other words: each word of the text in any of its forms, misspelt or as a synonym. A
 * short title shares but one word with its like, so one will do; of a longer text a quarter must be there. Weights as they
 * were best among the sample's near-duplicates.
 */
@Service
@Transactional(readOnly = true)
public class SimilarThings {

    /** Words that are used: those of the title and the first of the text. */
    static final int WORDS_MAX = 40;

    private static final float IN_TITLE = 0.3f;
    private static final float IN_TEXT = 1f;
    private static final float SYNONYM_IN_TITLE = 0.2f;
    private static final float SYNONYM_IN_TEXT = 0.6f;
    private static final float MISSPELT = 0.3f;
    private static final int OF_SO_MANY = 4;
    private static final int LONG_ENOUGH_TO_MISSPELL = 5;

    private final SearchScope scope;
    private final SynonymDirectory synonyms;

    SimilarThings(SearchScope scope, SynonymDirectory synonyms) {
        this.scope = scope;
        this.synonyms = synonyms;
    }

    /**
     * Ids of things of this kind the reader may see, most similar first; none while the index does not answer.
     *
     * @param text a title alone, or title and text
     */
    @PreAuthorize("permitAll")
    public List<String> to(String text, SearchKind kind, int atMost) {
        var words = words(text);
        if (words.isEmpty()) return List.of();
        return IndexCalls.orElse(List.of(), () -> like(words, kind, atMost));
    }

    private List<String> like(Set<String> words, SearchKind kind, int atMost) {
        var meanings = synonyms.all();
        return scope
                .query(kind)
                .selectEntityReference()
                .where(f -> f.bool(b -> {
                    Filters.readable(f, b, Reader.current());
                    b.must(f.bool(any -> {
                        words.forEach(word -> any.should(like(f, word, meanings.of(word))));
                        any.minimumShouldMatchNumber(Math.max(1, words.size() / OF_SO_MANY));
                    }));
                }))
                .totalHitCountThreshold(atMost)
                .fetchHits(atMost)
                .stream()
                .map(found -> found.id().toString())
                .toList();
    }

    private static Set<String> words(String text) {
        var used = text.length() <= 5 * TypedQuery.MAX ? text : text.substring(0, 5 * TypedQuery.MAX);
        var words = new LinkedHashSet<String>();
        var stems = new LinkedHashSet<String>();
        for (var word : EnglishWords.written(used)) {
            if (words.size() >= WORDS_MAX) break;
            var stem = EnglishWords.stems(word);
            if (!stem.isEmpty() && word.length() > 1 && stems.add(String.join(" ", stem))) words.add(word);
        }
        return words;
    }

    private static PredicateFinalStep like(SearchPredicateFactory f, String word, Set<String> synonyms) {
        return f.bool(b -> {
            b.should(f.match().field(SearchFields.TITLE).boost(IN_TITLE).matching(word));
            b.should(f.match().field(SearchFields.TEXT).boost(IN_TEXT).matching(word));
            if (word.length() >= LONG_ENOUGH_TO_MISSPELL)
                b.should(f.match()
                        .field(SearchFields.TITLE_EXACT)
                        .boost(MISSPELT)
                        .matching(word)
                        .fuzzy(1, 2));
            synonyms.forEach(term -> {
                b.should(Wanted.all(f, SearchFields.TITLE, term, SYNONYM_IN_TITLE));
                b.should(Wanted.all(f, SearchFields.TEXT, term, SYNONYM_IN_TEXT));
            });
        });
    }
}
