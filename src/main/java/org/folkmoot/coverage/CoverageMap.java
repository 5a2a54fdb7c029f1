package org.folkmoot.coverage;

/**
 * The strategy with its ideas.
 *
 * @param all       every idea anyone may read, each once
 * @param elsewhere of these, those in no cell of either strip
 */
public record CoverageMap(
        CoverageStrip principles, CoverageStrip conditions, CoverageCounts all, CoverageCounts elsewhere) {

    /** No strategy has been entered. */
    public boolean blank() {
        return principles.cells() == 0 && conditions.cells() == 0;
    }
}
