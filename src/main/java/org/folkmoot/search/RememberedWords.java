package org.folkmoot.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What {@link Analyser#ENGLISH_WORDS} makes of texts, remembered word by word: a page of texts says mostly the same words. */
final class RememberedWords extends Analyzer {

    private static final int WORDS_KEPT = 50_000;

    private static final LoadingCache<String, String> TERMS =
            Caffeine.newBuilder().maximumSize(WORDS_KEPT).build(EnglishWords::indexed);

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Remembering(words));
    }

    private static final class Remembering extends FilteringTokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        Remembering(TokenStream words) {
            super(words);
        }

        @Override
        protected boolean accept() {
            var term = TERMS.get(word.toString());
            word.setEmpty().append(term);
            return !term.isEmpty();
        }
    }
}
