package org.folkmoot.coverage.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.coverage.CoverageFigure;
import org.folkmoot.coverage.CoverageStrip.Across;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.SearchKind;

/** Addresses of the coverage map, and of the search for the ideas of one cell. */
final class CoverageNavigation {

    static final String ROUTE = "coverage";

    private static final String SHOW = "show";

    private CoverageNavigation() {}

    static String map(CoverageFigure figure) {
        return figure == CoverageFigure.SUBMITTED ? ROUTE : ROUTE + "?" + SHOW + "=" + figure.parameter();
    }

    static CoverageFigure figureIn(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(SHOW)
                .flatMap(name -> Arrays.stream(CoverageFigure.values())
                        .filter(one -> one.parameter().equals(name))
                        .findFirst())
                .orElse(CoverageFigure.SUBMITTED);
    }

    /** A search that finds what the cell counts. */
    static String ideas(UUID theme, Across across, UUID column, CoverageFigure figure) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(
                Dimension.KIND.parameter(), List.of(SearchKind.IDEA.name().toLowerCase(Locale.ROOT)));
        parameters.put(Dimension.THEME.parameter(), List.of(theme.toString()));
        var dimension = across == Across.PRINCIPLE ? Dimension.PRINCIPLE : Dimension.CONDITION;
        parameters.put(dimension.parameter(), List.of(column.toString()));
        if (figure != CoverageFigure.SUBMITTED)
            parameters.put(
                    Dimension.STAGE.parameter(),
                    figure.stages().stream().map(stage -> "idea.stage." + stage).toList());
        return new Location(List.of("search"), new QueryParameters(parameters)).getPathWithQueryParameters();
    }
}
