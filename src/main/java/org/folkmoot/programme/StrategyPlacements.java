package org.folkmoot.programme;

import java.util.Map;

/**
 * Things that are placed in the strategy, counted for its matrix. A module that has such things implements it; without
 * any, the matrix shows the strategy alone.
 */
public interface StrategyPlacements {

    /** Message key of what is counted, with the count as {0}, for example "{0} ideas". */
    String labelKey();

    /** How many things anyone may see stand in each cell; cells without any are left out. */
    Map<Cell, Integer> counts();

    /** Path inside the portal of the list of these things, without a leading slash. */
    String link(Cell cell);

    record Cell(ThemeId theme, PrincipleId principle) {}
}
