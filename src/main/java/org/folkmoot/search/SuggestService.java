package org.folkmoot.search;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person may mean before the word is typed to its end: titles with words that begin so. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class SuggestService {

    public static final int AT_MOST = 8;
    public static final int SHORTEST = 2;

    private static final int WORDS_MAX = 8;

    private final SearchEngine engine;
    private final Freshness freshness;

    SuggestService(SearchEngine engine, Freshness freshness) {
        this.engine = engine;
        this.freshness = freshness;
    }

    /** Only what the person asking may read. Empty for fewer than {@link #SHORTEST} letters. */
    @PreAuthorize("permitAll")
    public List<Suggestion> beginning(String typed) {
        var used = typed.strip();
        if (used.length() > TypedQuery.MAX) return List.of();
        var all = EnglishWords.written(used);
        var words = all.size() <= WORDS_MAX ? all : all.subList(0, WORDS_MAX);
        if (words.stream().mapToInt(String::length).sum() < SHORTEST) return List.of();
        return IndexCalls.orElse(List.of(), () -> suggestions(words, Reader.current()));
    }

    private List<Suggestion> suggestions(List<String> words, Reader reader) {
        var begun = begun(words, reader);
        var changed = freshness.changed(begun, reader);
        return begun.stream()
                .flatMap(one -> {
                    if (!changed.containsKey(one.id())) return Stream.of(suggestion(one, one.title()));
                    return Stream.ofNullable(changed.get(one.id())).map(now -> suggestion(one, now.title));
                })
                .toList();
    }

    private static Suggestion suggestion(Found thing, String title) {
        return new Suggestion(thing.source().kind(), title, thing.source().path(thing.id()));
    }

    private List<Found> begun(List<String> words, Reader reader) {
        try (var look = engine.look(reader)) {
            return look.best(
                    (f, b) -> {
                        words.forEach(word -> {
                            if (words.size() > 1) b.filter(begins(f, word, 1)); // what has one word has its beginning
                            b.should(begins(f, word, Wanted.WORD));
                            b.should(f.match()
                                    .field(SearchFields.TITLE_EXACT)
                                    .boost(Wanted.WORD)
                                    .matching(word));
                        });
                        b.minimumShouldMatchNumber(1);
                    },
                    AT_MOST);
        }
    }

    private static PredicateFinalStep begins(SearchPredicateFactory f, String word, float weight) {
        return f.match().field(SearchFields.TITLE_START).boost(weight).matching(cut(word));
    }

    private static String cut(String word) {
        return word.length() <= Analyser.LONGEST_BEGINNING ? word : word.substring(0, Analyser.LONGEST_BEGINNING);
    }
}
