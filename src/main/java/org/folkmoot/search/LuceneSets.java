package org.folkmoot.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Many things have the same values of a field. Which set of values each thing of a segment has: read once a segment, four
 * bytes a thing, gone with the segment.
 */
final class LuceneSets {

    private final String field;
    private final Cache<IndexReader.CacheKey, InSegment> kept =
            Caffeine.newBuilder().weakKeys().build();

    LuceneSets(String field) {
        this.field = field;
    }

    /** @param of number of its set, by number of the thing @param sets numbers of their values */
    record InSegment(int[] of, int[][] sets, List<Dimension.Value> values) {}

    InSegment in(LeafReader segment) {
        var key = segment.getCoreCacheHelper();
        return key == null ? read(segment) : kept.get(key.getKey(), any -> read(segment));
    }

    private InSegment read(LeafReader segment) {
        try {
            var numbers = DocValues.getSortedSet(segment, field);
            var known = new HashMap<IntBuffer, Integer>();
            var sets = new ArrayList<int[]>();
            var of = new int[segment.maxDoc()];
            for (var thing = 0; thing < of.length; thing++) {
                var mine = new int[numbers.advanceExact(thing) ? numbers.docValueCount() : 0];
                for (var i = 0; i < mine.length; i++) mine[i] = (int) numbers.nextOrd();
                of[thing] = known.computeIfAbsent(IntBuffer.wrap(mine), any -> {
                    sets.add(mine);
                    return sets.size() - 1;
                });
            }
            return new InSegment(of, sets.toArray(int[][]::new), values(numbers));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Dimension.Value> values(SortedSetDocValues numbers) throws IOException {
        var values = new ArrayList<Dimension.Value>();
        for (var number = 0; number < numbers.getValueCount(); number++)
            values.add(Dimension.Value.of(numbers.lookupOrd(number).utf8ToString()));
        return values;
    }
}
