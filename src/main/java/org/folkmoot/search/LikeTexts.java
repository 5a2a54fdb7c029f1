package org.folkmoot.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which of some texts say nearly the same as others, for texts that stand in no index one by one: by the words as the index
 * has them, and synonyms. A word that few of them have says more than one that many have (BM25).
 */
@Component
public class LikeTexts {

    private static final double TERM_SATURATES = 1.2;
    private static final double LENGTH_COUNTS = 0.75;
    private static final double IN_FIRST = 2;
    private static final double SYNONYM = 0.5;
    private static final double WORTH_SHOWING = 0.25;

    private final SynonymDirectory synonyms;

    LikeTexts(SynonymDirectory synonyms) {
        this.synonyms = synonyms;
    }

    /**
     * The keys of those most like all of {@code about} together, the most like first; none that shares no word with it, or far
     * less than the first.
     *
     * @param about a title first, which counts twice, then what stands under it
     */
    public <K> List<K> likest(List<String> about, Map<K, String> texts, int atMost) {
        var wanted = wanted(about);
        Map<K, List<String>> words = new LinkedHashMap<>();
        texts.forEach((key, text) -> words.put(key, EnglishWords.index(text)));
        var holds = holding(words.values());
        var usual = words.values().stream().mapToInt(List::size).average().orElse(1);
        Map<K, Double> scores = new LinkedHashMap<>();
        words.forEach((key, text) -> scores.put(key, score(text, wanted, holds, words.size(), usual)));
        var best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        return scores.entrySet().stream()
                .filter(one -> one.getValue() > 0 && one.getValue() >= WORTH_SHOWING * best)
                .sorted(Map.Entry.<K, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(atMost)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the text has every word, in any of its forms or begun. No words: every text has them. */
    public boolean has(String text, String words) {
        var stems = new HashSet<>(EnglishWords.index(text));
        var written = EnglishWords.written(text);
        return EnglishWords.written(words).stream()
                .allMatch(word -> written.stream().anyMatch(one -> one.startsWith(word))
                        || stems.contains(EnglishWords.indexed(word)));
    }

    private Map<String, Double> wanted(List<String> about) {
        var meanings = synonyms.all();
        Map<String, Double> given = new LinkedHashMap<>();
        Map<String, Double> meant = new LinkedHashMap<>();
        for (var i = 0; i < about.size(); i++) {
            var weight = i == 0 ? IN_FIRST : 1;
            Set<String> once = new HashSet<>();
            for (var word : EnglishWords.written(about.get(i))) {
                var term = EnglishWords.indexed(word);
                if (term.isEmpty() || !once.add(term)) continue;
                given.merge(term, weight, Double::sum);
                meanings.of(word).stream()
                        .map(EnglishWords::index)
                        .filter(other -> other.size() == 1)
                        .forEach(other -> meant.merge(other.getFirst(), SYNONYM * weight, Math::max));
            }
        }
        meant.forEach(given::putIfAbsent);
        given.replaceAll((term, weight) -> weight <= 1 ? weight : 1 + Math.log(weight));
        return given;
    }

    private static Map<String, Integer> holding(Collection<List<String>> texts) {
        Map<String, Integer> holds = new HashMap<>();
        texts.forEach(text -> new HashSet<>(text).forEach(word -> holds.merge(word, 1, Integer::sum)));
        return holds;
    }

    private static double score(
            List<String> text, Map<String, Double> wanted, Map<String, Integer> holds, int texts, double usual) {
        var times = text.stream().filter(wanted::containsKey).collect(Collectors.groupingBy(word -> word));
        var length = 1 - LENGTH_COUNTS + LENGTH_COUNTS * text.size() / usual;
        var score = 0.0;
        for (var found : times.entrySet()) {
            var in = holds.getOrDefault(found.getKey(), 0);
            var rare = Math.log(1 + (texts - in + 0.5) / (in + 0.5));
            var often = found.getValue().size();
            score += wanted.getOrDefault(found.getKey(), 0.0)
                    * rare
                    * often
                    * (TERM_SATURATES + 1)
                    / (often + TERM_SATURATES * length);
        }
        return score;
    }
}
