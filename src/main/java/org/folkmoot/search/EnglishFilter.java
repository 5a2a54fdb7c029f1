package org.folkmoot.search;

import org.jspecify.annotations.Nullable;

/** The token filters of {@link SearchFields#ENGLISH} in their order, as both backends call them. */
enum EnglishFilter {
    POSSESSIVE("englishPossessive", "stemmer", "possessive_english"),
    LOWER_CASE("lowercase", "lowercase", null),
    FOLD_ACCENTS("asciiFolding", "asciifolding", null),
    STOP_WORDS("stop", "stop", null),
    /** Knows irregular plurals ("buses" is "bus") but leaves "walking" as it is; the next one takes that. */
    PLURAL("kStem", "kstem", null),
    STEM("porterStem", "porter_stem", null);

    final String lucene;
    final String elasticsearch;

    /** For a filter that stems in a particular language, or null. */
    final @Nullable String language;

    EnglishFilter(String lucene, String elasticsearch, @Nullable String language) {
        this.lucene = lucene;
        this.elasticsearch = elasticsearch;
        this.language = language;
    }
}
