package org.folkmoot.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a misspelt word was meant to be. Corrections come from the words of things the reader may see, from names and from
 * synonyms, never from the index's list of words: that would tell what hidden things say.
 */
@Component
class Spelling {

    private static final int SHORTEST = 4;
    private static final int TWO_EDITS_FROM = 6;
    private static final int LOOKED_AT = 12;

    /** A word this rare beside a common one is likely a slip. */
    private static final int RARE = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final SearchScope scope;
    private final ValueDirectory names;
    private final SynonymDirectory synonyms;

    Spelling(SearchScope scope, ValueDirectory names, SynonymDirectory synonyms) {
        this.scope = scope;
        this.names = names;
        this.synonyms = synonyms;
    }

    /** @return for each word nothing has, one that something has; empty when there is none */
    Map<String, String> corrections(TypedQuery query, Reader reader) {
        return corrections(query, reader, 0);
    }

    /** The same for words that hardly anything has. */
    Map<String, String> likelier(TypedQuery query, Reader reader) {
        return corrections(query, reader, RARE);
    }

    private Map<String, String> corrections(TypedQuery query, Reader reader, int rare) {
        var instead = new HashMap<String, String>();
        for (var word : query.distinctWords()) {
            if (word.length() < SHORTEST || EnglishWords.common(word) || found(word, reader, rare + 1) > rare) continue;
            nearest(word, reader)
                    .filter(other -> rare == 0 || found(other, reader, LOOKED_AT) > 5 * rare)
                    .ifPresent(other -> instead.put(word, other));
        }
        return instead;
    }

    private long found(String word, Reader reader, int enough) {
        return scope.query()
                .selectEntityReference()
                .where(f -> f.bool(b -> {
                    Filters.readable(f, b, reader);
                    b.filter(f.match().field(SearchFields.WORDS).matching(word));
                }))
                .fetchHits(enough)
                .size();
    }

    private Optional<String> nearest(String word, Reader reader) {
        var edits = edits(word);
        var texts = scope.query()
                .select(f -> f.composite()
                        .from(f.field(SearchFields.TITLE, String.class), f.field(SearchFields.TEXT, String.class))
                        .as((title, text) -> title + " " + text))
                .where(f -> f.bool(b -> {
                    Filters.readable(f, b, reader);
                    b.must(f.match().field(SearchFields.EXACT).matching(word).fuzzy(edits, 1));
                }))
                .fetchHits(LOOKED_AT);
        var known = Stream.concat(names(), synonyms.all().words().stream());
        return best(word, edits, Stream.concat(texts.stream(), known));
    }

    private Stream<String> names() {
        return Stream.of(Dimension.THEME, Dimension.PRINCIPLE, Dimension.CONDITION, Dimension.STRAND, Dimension.AREA)
                .flatMap(dimension -> names.names(dimension).values().stream());
    }

    private static Optional<String> best(String word, int edits, Stream<String> texts) {
        var times = new HashMap<String, Integer>();
        texts.forEach(text -> words(text).forEach(candidate -> {
            if (Edits.between(word, candidate, edits) <= edits && !candidate.equals(word))
                times.merge(candidate, 1, Integer::sum);
        }));
        return times.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByKey(
                                java.util.Comparator.comparingInt(candidate -> Edits.between(word, candidate, edits)))
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static int edits(String word) {
        return word.length() >= TWO_EDITS_FROM ? 2 : 1;
    }
}
