package org.folkmoot.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what it is shown by the set of values each thing has, and adds up once a segment. A thing that fits every choice
 * counts everywhere; one that fits all but one counts in that dimension alone: there, its value is another that could be
 * chosen.
 */
final class LuceneTally extends SimpleCollector {

    /** In the place of a dimension's number: as many zeros as no bit at all ends with. */
    private static final int NOTHING = Integer.SIZE;

    private final List<LuceneSets> fields;
    private final Map<Dimension, Set<String>> chosen;
    private final @Nullable FixedBitSet[] found;
    private final int choices;

    private final Map<Dimension, Map<String, Long>> by = new EnumMap<>(Dimension.class);
    private long total;

    private Column[] columns = {};
    private FixedBitSet fitting = new FixedBitSet(0);
    private int ord;

    private LuceneTally(Manager manager) {
        this.fields = manager.fields;
        this.chosen = manager.chosen;
        this.found = manager.found;
        this.choices = chosen.keySet().stream().mapToInt(LuceneTally::bit).sum();
    }

    /** One tally for the whole index. @param found gets what fits every choice, by segment */
    record Manager(
            List<LuceneSets> fields,
            Map<Dimension, Set<String>> chosen,
            @Nullable FixedBitSet[] found) implements CollectorManager<LuceneTally, Counts> {

        @Override
        public LuceneTally newCollector() {
            return new LuceneTally(this);
        }

        @Override
        public Counts reduce(Collection<LuceneTally> tallies) {
            var by = new EnumMap<Dimension, Map<String, Long>>(Dimension.class);
            for (var tally : tallies)
                tally.by.forEach((dimension, counts) ->
                        counts.forEach((value, count) -> add(by, new Dimension.Value(dimension, value), count)));
            return new Counts(
                    by, tallies.stream().mapToLong(tally -> tally.total).sum());
        }
    }

    /**
     * One field of the segment.
     *
     * @param fits   by set, bits of the dimensions whose choice it fits
     * @param counts by the dimension whose choice is missing, or last for none, then by set
     */
    private record Column(LuceneSets.InSegment known, int[] fits, int[][] counts) {

        int[] count(int which) {
            if (counts[which] == null) counts[which] = new int[fits.length];
            return counts[which];
        }

        void countAll(FixedBitSet things) {
            var of = known.of();
            var count = count(NOTHING);
            for (var thing = 0; thing < of.length; thing++) {
                thing = things.nextSetBit(thing);
                if (thing == DocIdSetIterator.NO_MORE_DOCS) return;
                count[of[thing]]++;
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        columns =
                fields.stream().map(field -> column(field.in(segment.reader()))).toArray(Column[]::new);
        fitting = new FixedBitSet(segment.reader().maxDoc());
        ord = segment.ord;
    }

    private Column column(LuceneSets.InSegment known) {
        var fits = new int[known.sets().length];
        if (choices != 0) {
            var values = known.values().stream().mapToInt(this::fits).toArray();
            for (var set = 0; set < fits.length; set++) for (var value : known.sets()[set]) fits[set] |= values[value];
        }
        return new Column(known, fits, new int[NOTHING + 1][]);
    }

    private int fits(Dimension.Value value) {
        var any = chosen.getOrDefault(value.dimension(), Set.of());
        return any.contains(value.value()) ? bit(value.dimension()) : 0;
    }

    @Override
    public void collect(int thing) {
        var missing = choices;
        if (missing != 0) {
            for (var column : columns) missing &= ~column.fits[column.known.of()[thing]];
            if (Integer.bitCount(missing) > 1) return;
        }
        if (missing == 0) fitting.set(thing);
        else
            for (var column : columns)
                column.count(Integer.numberOfTrailingZeros(missing))[
                        column.known.of()[thing]]++;
    }

    @Override
    public void finish() {
        var fit = fitting.cardinality();
        if (fit > 0) {
            found[ord] = fitting;
            total += fit;
            for (var column : columns) column.countAll(fitting);
        }
        for (var column : columns)
            for (var which = 0; which <= NOTHING; which++)
                if (column.counts[which] != null) addUp(column.known, column.counts[which], which);
    }

    private void addUp(LuceneSets.InSegment known, int[] bySet, int which) {
        var times = new long[known.values().size()];
        for (var set = 0; set < bySet.length; set++)
            if (bySet[set] > 0) for (var value : known.sets()[set]) times[value] += bySet[set];
        for (var value = 0; value < times.length; value++) {
            var one = known.values().get(value);
            if (times[value] > 0
                    && (which == NOTHING || which == one.dimension().ordinal())) add(by, one, times[value]);
        }
    }

    private static void add(Map<Dimension, Map<String, Long>> by, Dimension.Value value, long count) {
        by.computeIfAbsent(value.dimension(), any -> new HashMap<>()).merge(value.value(), count, Long::sum);
    }

    private static int bit(Dimension dimension) {
        return 1 << dimension.ordinal();
    }
}
