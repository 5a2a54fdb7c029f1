package org.folkmoot.bench;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;

/** The same words in the same index without the portal: all words and the rights filter, best twenty, nothing counted or marked. */
final class BareLucene implements AutoCloseable {

    private static final int HITS = 20;
    private static final int SUGGESTIONS = 8;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder english;
    private final QueryBuilder plain;

    BareLucene(EntityManagerFactory entities) {
        var mapping = Search.mapping(entities);
        reader = mapping.scope(Object.class).extension(LuceneExtension.get()).openIndexReader();
        searcher = new IndexSearcher(reader);
        var backend = mapping.backend().unwrap(LuceneBackend.class);
        english = new QueryBuilder(analyser(backend, "english"));
        plain = new QueryBuilder(analyser(backend, "plain"));
    }

    private static Analyzer analyser(LuceneBackend backend, String name) {
        return backend.analyzer(name).orElseThrow();
    }

    void search(BenchQuery asked) throws IOException {
        var query = new BooleanQuery.Builder();
        var words = asked.misspelt() ? asked.words().subList(1, asked.words().size()) : asked.words();
        if (asked.misspelt())
            query.add(new FuzzyQuery(new Term("exact", asked.words().getFirst()), 2, 1), Occur.MUST);
        var all = english.createBooleanQuery("words", String.join(" ", words), Occur.MUST);
        if (all != null) query.add(all, Occur.MUST);
        query.add(everyone(), Occur.FILTER);
        asked.filters().forEach(filter -> query.add(new TermQuery(new Term("places", filter)), Occur.FILTER));
        show(query.build(), HITS);
    }

    void suggest(String beginning) throws IOException {
        show(
                new BooleanQuery.Builder()
                        .add(plain.createBooleanQuery("titleStart", beginning), Occur.MUST)
                        .add(everyone(), Occur.FILTER)
                        .build(),
                SUGGESTIONS);
    }

    private static Query everyone() {
        return new TermQuery(new Term("audience", "everyone"));
    }

    private void show(Query query, int hits) throws IOException {
        var fields = searcher.storedFields();
        for (var hit : searcher.search(query, hits).scoreDocs) fields.document(hit.doc);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
