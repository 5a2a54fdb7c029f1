package org.folkmoot.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Knows but some things of the index: whatever is asked, nothing else is found. */
final class LuceneSearcher extends IndexSearcher {

    interface Known {
        /** @return null for all things of the segment */
        @Nullable
        Bits in(LeafReaderContext segment);
    }

    /** Where so few are known beside what would be read, they are looked at one by one. */
    private static final long FEW = 512;

    private final Known known;

    LuceneSearcher(IndexReaderContext index, Known known) {
        super(index);
        this.known = known;
        setQueryCache(null); // it keeps whole answers, and hardly any question comes twice
    }

    @Override
    protected void searchLeaf(LeafReaderContext segment, int first, int end, Weight weight, Collector collector)
            throws IOException {
        var things = known.in(segment);
        if (things instanceof Bits.MatchNoBits) return;
        var leaf = collector.getLeafCollector(segment);
        var scorers = weight.scorerSupplier(segment);
        if (scorers != null) {
            scorers.setTopLevelScoringClause();
            try {
                if (things instanceof FixedBitSet set && set.cardinality() * FEW < scorers.cost())
                    oneByOne(set, scorers, leaf);
                else scorers.bulkScorer().score(leaf, things, first, end);
            } catch (CollectionTerminatedException enough) {
                // of this segment
            }
        }
        leaf.finish();
    }

    private static void oneByOne(FixedBitSet things, ScorerSupplier scorers, LeafCollector leaf) throws IOException {
        var scorer = scorers.get(things.cardinality());
        leaf.setScorer(scorer);
        var matches = scorer.iterator();
        var thing = 0;
        while (thing < things.length() && (thing = things.nextSetBit(thing)) != DocIdSetIterator.NO_MORE_DOCS) {
            var match = matches.docID() < thing ? matches.advance(thing) : matches.docID();
            if (match == DocIdSetIterator.NO_MORE_DOCS) return;
            if (match == thing) leaf.collect(thing++);
            else thing = match;
        }
    }
}
