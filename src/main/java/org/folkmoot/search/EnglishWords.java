package org.folkmoot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.folkmoot.search.Analyser.Filter;

/** What a text's words are, in the portal itself: the same on both backends, so that synonyms are matched by stem. */
final class EnglishWords {

    private static final Analyzer WRITTEN = analyser(List.of(Filter.LOWER_CASE, Filter.FOLD_ACCENTS));
    private static final Analyzer STEMS = analyser(List.of(
            Filter.POSSESSIVE, Filter.LOWER_CASE, Filter.FOLD_ACCENTS, Filter.STOP_WORDS, Filter.PLURAL, Filter.STEM));
    private static final Analyzer INDEXED = analyser(Analyser.ENGLISH_WORDS.filters);

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

    /** As the index has this word; empty when it leaves it out. */
    static String indexed(String word) {
        return String.join(" ", words(INDEXED, word));
    }

    /** The words of a text as the index has them. */
    static List<String> index(String text) {
        return words(INDEXED, text);
    }

    private static Analyzer analyser(List<Analyser.Filter> filters) {
        try {
            var builder = CustomAnalyzer.builder(new ClasspathResourceLoader(EnglishWords.class.getClassLoader()))
                    .withTokenizer("standard");
            for (var filter : filters) builder.addTokenFilter(filter.lucene, new HashMap<>(filter.parameters()));
            return builder.build();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
