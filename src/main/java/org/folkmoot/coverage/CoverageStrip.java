package org.folkmoot.coverage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Themes down, principles or conditions across.
 *
 * @param columns in the strategy's order
 * @param rows    one for each theme, in the strategy's order
 */
public record CoverageStrip(Across across, List<Column> columns, List<Row> rows) {

    /** Words in the bundle: {@code coverage.across.<name>}. */
    public enum Across {
        PRINCIPLE,
        CONDITION
    }

    public record Column(UUID id, String name) {}

    /** @param cells one for each column */
    public record Row(UUID theme, String name, List<CoverageCounts> cells) {}

    /** The largest figure in a cell. */
    public int most(CoverageFigure figure) {
        return rows.stream()
                .map(Row::cells)
                .flatMap(Collection::stream)
                .mapToInt(cell -> cell.of(figure))
                .max()
                .orElse(0);
    }

    /** How many cells have none. */
    public int empty(CoverageFigure figure) {
        return (int) rows.stream()
                .map(Row::cells)
                .flatMap(Collection::stream)
                .filter(cell -> cell.of(figure) == 0)
                .count();
    }

    public int cells() {
        return rows.size() * columns.size();
    }
}
