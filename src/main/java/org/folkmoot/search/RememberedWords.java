package org.folkmoot.search;

import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Analyser#ENGLISH_WORDS} makes of texts, remembered word by word: a page of texts says mostly the same words.
 * Each word has one place, which the next that falls there takes over.
 */
final class RememberedWords extends Analyzer {

    private static final int PLACES = 1 << 18;
    private static final @Nullable Word[] WORDS = new Word[PLACES];

    /** @param term empty when the index leaves it out */
    private record Word(char[] written, char[] term) {

        /** Whoever comes at the same time works it out for himself; a word never changes. */
        static Word of(char[] letters, int length) {
            var place = place(letters, length);
            var known = WORDS[place];
            if (known == null || !Arrays.equals(known.written, 0, known.written.length, letters, 0, length)) {
                var written = new String(letters, 0, length);
                WORDS[place] = known = new Word(
                        written.toCharArray(), EnglishWords.indexed(written).toCharArray());
            }
            return known;
        }

        private static int place(char[] letters, int length) {
            var hash = 0;
            for (var i = 0; i < length; i++) hash = 31 * hash + letters[i];
            return (hash ^ hash >>> 18) & PLACES - 1;
        }
    }

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
            var term = Word.of(word.buffer(), word.length()).term();
            word.copyBuffer(term, 0, term.length);
            return term.length > 0;
        }
    }
}
