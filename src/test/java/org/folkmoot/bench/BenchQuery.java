package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.SearchAsk;
import org.folkmoot.search.SearchService;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One of the mixed queries: of ten, four have one word, three two, one three; one is misspelt and one has a filter.
 *
 * @param stage what ideas are narrowed down to, or empty
 */
record BenchQuery(List<String> words, boolean misspelt, String stage) {

    static List<BenchQuery> mixed(BenchVocabulary vocabulary, int count) {
        var queries = new ArrayList<BenchQuery>();
        for (var i = 0; i < count; i++) {
            var length = Set.of(0, 1, 2, 3).contains(i % 10) ? 1 : i % 10 == 7 ? 3 : 2;
            var words = new ArrayList<String>();
            for (var w = 0; w < length; w++) words.add(vocabulary.wordToLookFor());
            var misspelt = i % 10 == 8;
            if (misspelt) words.set(0, swapped(words.getFirst()));
            queries.add(new BenchQuery(words, misspelt, i % 10 == 9 ? "APPROVED" : ""));
        }
        return queries;
    }

    private static String swapped(String word) {
        var letters = word.toCharArray();
        var at = letters.length / 2;
        var letter = letters[at];
        letters[at] = letters[at - 1];
        letters[at - 1] = letter;
        return new String(letters);
    }

    void through(SearchService search) {
        var ask = SearchAsk.words(String.join(" ", words));
        search.find(stage.isEmpty() ? ask : ask.toggle(Dimension.STAGE, "idea.stage." + stage), PageRequest.of(0, 20));
    }

    void through(JdbcTemplate jdbc) {
        var against = words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
        jdbc.queryForList(
                "select id, title, match (title, wording) against (? in boolean mode) as score from idea"
                        + " where visibility = 'OPEN' and match (title, wording) against (? in boolean mode)"
                        + (stage.isEmpty() ? "" : " and stage = '" + stage + "'")
                        + " order by score desc limit 20",
                against,
                against);
    }

    /** What somebody has typed of the first word so far. */
    String beginning() {
        var word = words.getFirst();
        return word.substring(0, Math.min(word.length(), 4));
    }

    List<String> filters() {
        return stage.isEmpty() ? List.of() : Arrays.asList("STAGE:idea.stage." + stage);
    }
}
