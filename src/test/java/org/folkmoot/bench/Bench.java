package org.folkmoot.bench;

import java.util.List;

/** One named benchmark. To add one, implement this and name it in {@code benches.properties}. */
interface Bench {

    /**
     * Measures, and tells how it goes on standard error.
     *
     * @param runs how often to measure what is summed up by its median, at least 1
     * @throws BenchFailedException when what was to be measured did not work
     */
    List<Figure> measure(BenchPlace place, int runs) throws Exception;
}
