package org.folkmoot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What a text's words are, in the portal itself: the same on both backends, so that synonyms are matched by stem. */
final class EnglishWords {

    private static final Analyzer WRITTEN = analyser("lowercase", "asciiFolding");
    private static final Analyzer STEMS =
            analyser("englishPossessive", "lowercase", "asciiFolding", "stop", "kStem", "porterStem");

    private EnglishWords() {}

    /** In lower case without accents, in any script. */
    static List<String> written(String text) {
        return words(WRITTEN, text);
    }

    /** Stop words are gone. */
    static List<String> stems(String text) {
        return words(STEMS, text);
    }

    static boolean common(String word) {
        return ((CharArraySet) EnglishAnalyzer.ENGLISH_STOP_WORDS_SET).contains(word);
    }

    private static List<String> words(Analyzer analyser, String text) {
        try (var tokens = analyser.tokenStream("", text)) {
            var words = new ArrayList<String>();
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) words.add(word.toString());
            tokens.end();
            return words;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static Analyzer analyser(String... filters) {
        try {
            var builder = CustomAnalyzer.builder().withTokenizer("standard");
            for (var filter : filters) builder.addTokenFilter(filter);
            return builder.build();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
