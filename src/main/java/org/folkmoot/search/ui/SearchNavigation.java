package org.folkmoot.search.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.search.SearchKind;
import org.jspecify.annotations.Nullable;

/** The address of a search: {@code search?q=&kind=&page=}. */
final class SearchNavigation {

    static final String ROUTE = "search";

    private static final String QUERY = "q";
    private static final String KIND = "kind";

    private SearchNavigation() {}

    static QueryParameters to(String query, @Nullable SearchKind kind) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!query.isEmpty()) parameters.put(QUERY, query);
        if (kind != null) parameters.put(KIND, kind.name().toLowerCase(Locale.ROOT));
        return QueryParameters.simple(parameters);
    }

    static String link(String query, @Nullable SearchKind kind) {
        return new Location(ROUTE, to(query, kind)).getPathWithQueryParameters();
    }

    static String query(Location location) {
        return location.getQueryParameters().getSingleParameter(QUERY).orElse("");
    }

    static Optional<SearchKind> kind(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(KIND)
                .flatMap(name -> Stream.of(SearchKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(name))
                        .findFirst());
    }
}
