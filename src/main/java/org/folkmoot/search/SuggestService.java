package org.folkmoot.search;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may mean before the word is typed to its end: titles with words that begin so. */
@Service
@Transactional(readOnly = true)
public class SuggestService {

    public static final int AT_MOST = 8;
    public static final int SHORTEST = 2;

    private static final int WORDS_MAX = 8;

    private final SearchScope scope;
    private final Freshness freshness;

    SuggestService(SearchScope scope, Freshness freshness) {
        this.scope = scope;
        this.freshness = freshness;
    }

    private record Begun(EntityReference thing, String title) {}

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
        var changed = freshness.changed(begun.stream().map(Begun::thing).toList(), reader);
        return begun.stream()
                .flatMap(one -> {
                    var id = one.thing().id().toString();
                    if (!changed.containsKey(id)) return Stream.of(suggestion(one.thing(), one.title()));
                    return Stream.ofNullable(changed.get(id)).map(now -> suggestion(one.thing(), now.title));
                })
                .toList();
    }

    private Suggestion suggestion(EntityReference thing, String title) {
        var source = scope.source(thing.type());
        return new Suggestion(source.kind(), title, source.path(thing.id().toString()));
    }

    private List<Begun> begun(List<String> words, Reader reader) {
        return scope.query()
                .select(f -> f.composite()
                        .from(f.entityReference(), f.field(SearchFields.TITLE, String.class))
                        .as(Begun::new))
                .where(f -> f.bool(b -> {
                    Filters.readable(f, b, reader);
                    words.forEach(word -> {
                        b.must(f.match().field(SearchFields.TITLE_START).matching(cut(word)));
                        b.should(f.match().field(SearchFields.TITLE_EXACT).matching(word));
                    });
                }))
                .totalHitCountThreshold(AT_MOST)
                .fetchHits(AT_MOST);
    }

    private static String cut(String word) {
        return word.length() <= Analyser.LONGEST_BEGINNING ? word : word.substring(0, Analyser.LONGEST_BEGINNING);
    }
}
