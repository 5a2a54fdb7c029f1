package org.folkmoot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.QueryBuilder;
import org.folkmoot.search.TypedQuery.Part;
import org.jspecify.annotations.Nullable;

/**
 * Marks the words, synonyms, phrases and beginnings that were looked for in texts the search engine returned. Done here, the
 * page is asked for once and its excerpts are the same on every engine.
 */
final class Marks {

    /** Characters of an excerpt, about; and of the text in which words are looked for. */
    static final int EXCERPT = 160;

    private static final int READ_MAX = 50_000;
    private static final int EXCERPTS = 2;

    private static final String FIELD = "";
    private static final Analyzer ANALYSER = new RememberedWords();
    private static final Marker TITLES = new Marker(WholeBreakIterator::new);
    private static final Marker TEXTS = new Marker(() ->
            LengthGoalBreakIterator.createClosestToLength(BreakIterator.getWordInstance(Locale.UK), EXCERPT, 0.5f));

    private final FieldHighlighter titles;
    private final FieldHighlighter texts;

    Marks(Wanted wanted) {
        var build = new QueryBuilder(ANALYSER);
        var any = new BooleanQuery.Builder();
        for (var meaning : wanted.meanings()) {
            meaning.parts().forEach(part -> add(any, query(build, part)));
            meaning.synonyms().forEach(term -> add(any, build.createBooleanQuery(FIELD, term)));
        }
        var query = any.build();
        titles = TITLES.of(query, 1);
        texts = TEXTS.of(query, EXCERPTS);
    }

    /** @return HTML; what people wrote is escaped in it */
    String title(String title) {
        return marked(titles, title);
    }

    /** @return HTML as of a title: the excerpts that say most, or how the text begins */
    String text(String text) {
        return marked(texts, text);
    }

    private static String marked(FieldHighlighter highlighter, String text) {
        if (text.isBlank()) return "";
        try {
            return String.valueOf(highlighter.highlightFieldForDoc(null, -1, text));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static @Nullable Query query(QueryBuilder build, Part part) {
        return switch (part.form()) {
            case WORD -> build.createBooleanQuery(FIELD, part.words());
            case PHRASE -> build.createPhraseQuery(FIELD, part.words());
            case BEGINNING -> new PrefixQuery(new Term(FIELD, part.words()));
        };
    }

    /** @param query null when it has no word but the most common */
    private static void add(BooleanQuery.Builder any, @Nullable Query query) {
        if (query != null) any.add(query, Occur.SHOULD);
    }

    /** What it makes of a query serves for every text of a page. */
    private static final class Marker extends UnifiedHighlighter {

        Marker(Supplier<BreakIterator> passages) {
            super(builderWithoutSearcher(ANALYSER)
                    .withBreakIterator(passages)
                    .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                    .withMaxNoHighlightPassages(1)
                    .withMaxLength(READ_MAX)
                    .withPassageRelevancyOverSpeed(false)
                    .withWeightMatches(false));
        }

        FieldHighlighter of(Query query, int passages) {
            return getFieldHighlighter(FIELD, query, extractTerms(query), passages);
        }
    }
}
