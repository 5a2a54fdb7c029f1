package org.folkmoot.search;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.search.SearchEngine.Look;
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

    private final ValueDirectory names;
    private final SynonymDirectory synonyms;

    Spelling(ValueDirectory names, SynonymDirectory synonyms) {
        this.names = names;
        this.synonyms = synonyms;
    }

    /** @return for each word nothing has, one that something has; empty when there is none */
    Map<String, String> corrections(TypedQuery query, Look look) {
        return corrections(query, look, 0);
    }

    /** The same for words that hardly anything has. */
    Map<String, String> likelier(TypedQuery query, Look look) {
        return corrections(query, look, RARE);
    }

    private record Candidate(String word, int edits, long times) {}

    private Map<String, String> corrections(TypedQuery query, Look look, int rare) {
        var instead = new HashMap<String, String>();
        for (var word : query.distinctWords()) {
            if (word.length() < SHORTEST || EnglishWords.common(word) || look.atLeast(rare + 1, word)) continue;
            nearest(word, look)
                    .filter(other -> rare == 0 || look.atLeast(5 * rare + 1, other))
                    .ifPresent(other -> instead.put(word, other));
        }
        return instead;
    }

    private Optional<String> nearest(String word, Look look) {
        var edits = edits(word);
        var alike = look.best(
                (f, b) -> b.must(
                        f.match().field(SearchFields.EXACT).matching(word).fuzzy(edits, 1)),
                LOOKED_AT);
        var texts = alike.stream().map(one -> one.title() + " " + one.text());
        var known = Stream.concat(names(), synonyms.all().words().stream());
        return best(word, edits, Stream.concat(texts, known));
    }

    private Stream<String> names() {
        return Stream.of(Dimension.THEME, Dimension.PRINCIPLE, Dimension.CONDITION, Dimension.STRAND, Dimension.AREA)
                .flatMap(dimension -> names.names(dimension).values().stream());
    }

    private static Optional<String> best(String word, int most, Stream<String> texts) {
        var times = texts.flatMap(Spelling::words)
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .collect(groupingBy(candidate -> candidate, counting()));
        return times.entrySet().stream()
                .map(seen -> new Candidate(seen.getKey(), Edits.between(word, seen.getKey(), most), seen.getValue()))
                .filter(candidate -> candidate.edits > 0 && candidate.edits <= most)
                .min(comparingInt(Candidate::edits)
                        .thenComparing(comparingLong(Candidate::times).reversed())
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
    }

    private static int edits(String word) {
        return word.length() >= TWO_EDITS_FROM ? 2 : 1;
    }
}
