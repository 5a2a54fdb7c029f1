package org.folkmoot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The analysers and their token filters in their order, as both backends call them. Spellings are folded to one before
 * anything is compared, so British and American find each other.
 */
enum Analyser {
    /** As written, but for case, accents, a possessive and the spelling. */
    PLAIN_WORDS(Analyser.PLAIN, Filter.POSSESSIVE, Filter.LOWER_CASE, Filter.FOLD_ACCENTS, Filter.SPELLING),
    /** Stemmed, without stop words. */
    ENGLISH_WORDS(
            Analyser.ENGLISH,
            Filter.POSSESSIVE,
            Filter.LOWER_CASE,
            Filter.FOLD_ACCENTS,
            Filter.SPELLING,
            Filter.STOP_WORDS,
            Filter.PLURAL,
            Filter.STEM),
    /** The beginnings of every word. */
    STARTS(
            Analyser.START,
            Filter.POSSESSIVE,
            Filter.LOWER_CASE,
            Filter.FOLD_ACCENTS,
            Filter.SPELLING,
            Filter.BEGINNINGS);

    static final String PLAIN = "plain";
    static final String ENGLISH = "english";
    static final String START = "start";

    /** "a => b" lines on the class path. */
    static final String SPELLINGS = "search/spelling.txt";

    static final int LONGEST_BEGINNING = 15;

    final String id;
    final List<Filter> filters;

    Analyser(String id, Filter... filters) {
        this.id = id;
        this.filters = List.of(filters);
    }

    /** @param elasticsearch the type on OpenSearch, where those with parameters are defined under their own name */
    enum Filter {
        POSSESSIVE("englishPossessive", "stemmer"),
        LOWER_CASE("lowercase", "lowercase"),
        FOLD_ACCENTS("asciiFolding", "asciifolding"),
        SPELLING("synonymGraph", "synonym"),
        STOP_WORDS("stop", "stop"),
        /** Knows irregular plurals ("buses" is "bus") but leaves "walking" as it is; the next one takes that. */
        PLURAL("kStem", "kstem"),
        STEM("porterStem", "porter_stem"),
        BEGINNINGS("edgeNGram", "edge_ngram");

        final String lucene;
        final String elasticsearch;

        Filter(String lucene, String elasticsearch) {
            this.lucene = lucene;
            this.elasticsearch = elasticsearch;
        }

        /** As Lucene calls them. */
        Map<String, String> parameters() {
            return switch (this) {
                case SPELLING -> Map.of("synonyms", SPELLINGS, "expand", "false");
                case BEGINNINGS ->
                    Map.of(
                            "minGramSize", "1",
                            "maxGramSize", String.valueOf(LONGEST_BEGINNING),
                            "preserveOriginal", "true");
                case POSSESSIVE, LOWER_CASE, FOLD_ACCENTS, STOP_WORDS, PLURAL, STEM -> Map.of();
            };
        }
    }

    static List<String> spellings() {
        try {
            return new ClassPathResource(SPELLINGS)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=>"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
