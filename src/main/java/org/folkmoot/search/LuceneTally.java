package org.folkmoot.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;

/**
 * Counts what it is shown by every value. A thing that fits every choice counts everywhere; one that fits all but one counts
 * in that dimension alone: there, its value is another that could be chosen.
 */
final class LuceneTally extends SimpleCollector {

    private final List<LuceneValues> fields;
    private final Map<Dimension, Set<String>> chosen;
    private final int choices;

    private final Map<Dimension, Map<String, Long>> by = new EnumMap<>(Dimension.class);
    private long total;

    private SortedSetDocValues[] columns = {};
    private Dimension.Value[][] values = {};

    /** Of this segment, one after another for all columns: how often, bit of the dimension, bit of the choice it fits. */
    private int[] counts = {};

    private int[] dimensions = {};
    private int[] fits = {};
    private int[] mine = new int[16];

    private LuceneTally(List<LuceneValues> fields, Map<Dimension, Set<String>> chosen) {
        this.fields = fields;
        this.chosen = chosen;
        this.choices = chosen.keySet().stream().mapToInt(LuceneTally::bit).sum();
    }

    /** One tally for the whole index. */
    record Manager(List<LuceneValues> fields, Map<Dimension, Set<String>> chosen)
            implements CollectorManager<LuceneTally, Counts> {

        @Override
        public LuceneTally newCollector() {
            return new LuceneTally(fields, chosen);
        }

        @Override
        public Counts reduce(Collection<LuceneTally> tallies) {
            var by = new EnumMap<Dimension, Map<String, Long>>(Dimension.class);
            for (var tally : tallies)
                tally.by.forEach((dimension, counts) -> counts.forEach((value, count) ->
                        by.computeIfAbsent(dimension, any -> new HashMap<>()).merge(value, count, Long::sum)));
            return new Counts(
                    by, tallies.stream().mapToLong(tally -> tally.total).sum());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        columns = new SortedSetDocValues[fields.size()];
        values = new Dimension.Value[fields.size()][];
        var size = 0;
        for (var column = 0; column < columns.length; column++) {
            columns[column] = fields.get(column).numbers(segment.reader());
            values[column] = fields.get(column).values(segment.reader());
            size += values[column].length;
        }
        counts = new int[size];
        dimensions = new int[size];
        fits = new int[size];
        var at = 0;
        for (var column : values)
            for (var value : column) {
                dimensions[at] = bit(value.dimension());
                if (chosen.getOrDefault(value.dimension(), Set.of()).contains(value.value())) fits[at] = dimensions[at];
                at++;
            }
    }

    @Override
    public void collect(int thing) throws IOException {
        var base = 0;
        var size = 0;
        var missing = choices;
        for (var column = 0; column < columns.length; column++) {
            var numbers = columns[column];
            if (numbers.advanceExact(thing)) {
                var many = numbers.docValueCount();
                mine = ArrayUtil.grow(mine, size + many);
                for (var i = 0; i < many; i++) {
                    var value = base + (int) numbers.nextOrd();
                    mine[size++] = value;
                    missing &= ~fits[value];
                }
            }
            base += values[column].length;
        }
        if (missing == 0) {
            total++;
            for (var i = 0; i < size; i++) counts[mine[i]]++;
        } else if (Integer.bitCount(missing) == 1)
            for (var i = 0; i < size; i++) if (dimensions[mine[i]] == missing) counts[mine[i]]++;
    }

    @Override
    public void finish() {
        var at = 0;
        for (var column : values)
            for (var value : column) {
                long count = counts[at++];
                if (count > 0)
                    by.computeIfAbsent(value.dimension(), any -> new HashMap<>())
                            .merge(value.value(), count, Long::sum);
            }
    }

    private static int bit(Dimension dimension) {
        return 1 << dimension.ordinal();
    }
}
