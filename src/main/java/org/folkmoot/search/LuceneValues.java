package org.folkmoot.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** The values of a field that a segment of the index knows, by their number there: read once a segment, gone with it. */
final class LuceneValues {

    private final String field;
    private final Cache<IndexReader.CacheKey, Dimension.Value[]> kept =
            Caffeine.newBuilder().weakKeys().build();

    LuceneValues(String field) {
        this.field = field;
    }

    SortedSetDocValues numbers(LeafReader segment) throws IOException {
        return DocValues.getSortedSet(segment, field);
    }

    Dimension.Value[] values(LeafReader segment) {
        var key = segment.getCoreCacheHelper();
        return key == null ? read(segment) : kept.get(key.getKey(), any -> read(segment));
    }

    private Dimension.Value[] read(LeafReader segment) {
        try {
            var numbers = numbers(segment);
            var values = new Dimension.Value[(int) numbers.getValueCount()];
            for (var number = 0; number < values.length; number++)
                values[number] = Dimension.Value.of(numbers.lookupOrd(number).utf8ToString());
            return values;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
