package org.folkmoot.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups of words that mean nearly the same, looked up by stem. Applied when somebody searches, so that a change needs no
 * new index.
 */
final class Synonyms {

    static final Synonyms NONE = new Synonyms(List.of());

    private final Map<List<String>, Set<String>> others = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private int longest = 1;

    /** @param groups each of words or short phrases */
    Synonyms(List<List<String>> groups) {
        for (var group : groups)
            for (var term : group) {
                var stems = EnglishWords.stems(term);
                if (stems.isEmpty()) continue;
                longest = Math.max(longest, stems.size());
                words.addAll(EnglishWords.written(term));
                var these = others.computeIfAbsent(stems, any -> new LinkedHashSet<>());
                group.stream()
                        .filter(other -> !EnglishWords.stems(other).equals(stems))
                        .forEach(these::add);
            }
    }

    /** Terms of the longest run of stems can be this long. */
    int longest() {
        return longest;
    }

    /** Every word of every group, as written. */
    Set<String> words() {
        return words;
    }

    Set<String> of(List<String> stems) {
        return others.getOrDefault(stems, Set.of());
    }

    Set<String> of(String word) {
        return of(EnglishWords.stems(word));
    }
}
