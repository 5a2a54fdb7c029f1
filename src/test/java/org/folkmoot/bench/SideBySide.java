package org.folkmoot.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same queries asked in several ways, each query of all of them before the next and by turns first: whatever else the
 * machine does meanwhile, it does to all. A query's time is the median of its rounds.
 */
final class SideBySide {

    interface Asking {
        void ask(BenchQuery query) throws Exception;
    }

    private final Map<String, Asking> ways = new LinkedHashMap<>();
    private final Map<String, List<Double>> medians = new LinkedHashMap<>();

    SideBySide way(String name, Asking asking) {
        ways.put(name, asking);
        return this;
    }

    /** Not measured. */
    SideBySide warmUp(List<BenchQuery> queries) throws Exception {
        for (var query : queries) for (var way : ways.values()) way.ask(query);
        return this;
    }

    /** @param rounds through all queries, one after the other */
    SideBySide measure(List<BenchQuery> queries, int rounds) throws Exception {
        var names = List.copyOf(ways.keySet());
        var millis = new HashMap<String, double[][]>();
        names.forEach(name -> millis.put(name, new double[queries.size()][rounds]));
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < queries.size(); i++)
                for (var turn = 0; turn < names.size(); turn++) {
                    var name = names.get((round + i + turn) % names.size());
                    var began = System.nanoTime();
                    ways.get(name).ask(queries.get(i));
                    millis.get(name)[i][round] = (System.nanoTime() - began) / 1e6;
                }
        millis.forEach((name, times) ->
                medians.put(name, Arrays.stream(times).map(SideBySide::median).toList()));
        return this;
    }

    private static Double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    double percentile(String name, double share) {
        var sorted = medians.get(name).stream().sorted().toList();
        return sorted.get((int) (sorted.size() * share));
    }
}
