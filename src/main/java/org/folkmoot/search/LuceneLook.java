package org.folkmoot.search;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.jspecify.annotations.Nullable;

/** Counting also says which things there are; ranking them then asks for nothing but scores. */
final class LuceneLook implements SearchEngine.Look {

    private static final Set<String> SHOWN = Set.of(SearchFields.TITLE, SearchFields.TEXT);

    private final LuceneEngine engine;
    private final IndexFiles files;
    private final Reader reader;
    private final LuceneSearcher seen;

    /** By segment, null for none. */
    private @Nullable FixedBitSet[] counted = {};

    LuceneLook(LuceneEngine engine, IndexFiles files, Reader reader) {
        this.engine = engine;
        this.files = files;
        this.reader = reader;
        var audience = Set.copyOf(reader.audience());
        seen = new LuceneSearcher(files.reader().getContext(), segment -> engine.rights.in(segment.reader(), audience));
    }

    @Override
    public Counts count(Wanted wanted, Filters filters) {
        var fields = reader.insider() ? List.of(engine.places, engine.inside) : List.of(engine.places);
        counted = new FixedBitSet[seen.getLeafContexts().size()];
        var anyChoice = filters.without(filters.chosen().keySet());
        return search(seen, query(wanted.found(anyChoice)), new LuceneTally.Manager(fields, filters.chosen(), counted));
    }

    @Override
    public List<Found> page(Wanted wanted, Filters filters, SearchOrder order, int from, int atMost) {
        var among = new LuceneSearcher(files.reader().getContext(), this::counted);
        var most = from + atMost;
        var found = order == SearchOrder.RELEVANCE
                ? search(among, query(wanted.scores()), new TopScoreDocCollectorManager(most, most))
                : search(
                        among,
                        new MatchAllDocsQuery(),
                        new TopFieldCollectorManager(
                                LuceneMigrationUtils.toLuceneSort(
                                        order.sort(engine.scope.sorts()).toSort()),
                                most,
                                most));
        return shown(found, from);
    }

    private Bits counted(LeafReaderContext segment) {
        var things = counted[segment.ord];
        return things == null ? new Bits.MatchNoBits(segment.reader().maxDoc()) : things;
    }

    @Override
    public List<Found> best(SearchEngine.Clauses clauses, int atMost) {
        return shown(search(seen, query(clauses), new TopScoreDocCollectorManager(atMost, atMost)), 0);
    }

    @Override
    public boolean atLeast(int things, String word) {
        var found = search(seen, query(Wanted.has(word)), new TopScoreDocCollectorManager(things, things));
        return found.scoreDocs.length >= things;
    }

    private Query query(SearchEngine.Clauses clauses) {
        var f = engine.scope.predicates();
        return LuceneMigrationUtils.toLuceneQuery(f.bool(b -> clauses.in(f, b)).toPredicate());
    }

    private static <C extends Collector, T> T search(LuceneSearcher searcher, Query query, CollectorManager<C, T> how) {
        try {
            return searcher.search(query, how);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Found> shown(TopDocs found, int from) {
        try {
            var fields = files.reader().storedFields();
            var shown = new ArrayList<Found>();
            for (var at = from; at < found.scoreDocs.length; at++) {
                var thing = found.scoreDocs[at].doc;
                var document = fields.document(thing, SHOWN);
                shown.add(new Found(
                        files.source(thing),
                        files.id(thing),
                        requireNonNullElse(document.get(SearchFields.TITLE), ""),
                        document.get(SearchFields.TEXT)));
            }
            return shown;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        files.close();
    }
}
