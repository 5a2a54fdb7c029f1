package org.folkmoot.search.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.SearchAsk;
import org.folkmoot.search.SearchOrder;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * The address of a search: {@code search?q=&kind=&theme=&from=&until=&order=&page=}. A dimension may stand there several
 * times; days are dates in the programme's zone, {@code until} with that day. What cannot be read is left out.
 */
final class SearchNavigation {

    static final String ROUTE = "search";

    private static final String QUERY = "q";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String ORDER = "order";
    private static final String LITERALLY = "exactly";
    private static final int VALUE_MAX = 160;
    private static final int VALUES_MAX = 50;

    private SearchNavigation() {}

    static SearchAsk ask(Location location, PortalClock clock) {
        var parameters = location.getQueryParameters();
        var chosen = new EnumMap<Dimension, Set<String>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var values = new LinkedHashSet<String>();
            parameters.getParameters(dimension.parameter()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= VALUE_MAX)
                    .limit(VALUES_MAX)
                    .map(value -> dimension == Dimension.KIND ? value.toUpperCase(Locale.ROOT) : value)
                    .forEach(values::add);
            if (!values.isEmpty()) chosen.put(dimension, values);
        }
        var from = day(location, FROM);
        var until = day(location, UNTIL);
        return new SearchAsk(
                parameters.getSingleParameter(QUERY).orElse(""),
                chosen,
                from == null ? null : from.atStartOfDay(clock.getZone()).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                order(location),
                parameters.getSingleParameter(LITERALLY).isPresent());
    }

    static QueryParameters to(SearchAsk ask, PortalClock clock) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!ask.typed().isEmpty()) parameters.put(QUERY, List.of(ask.typed()));
        ask.chosen()
                .forEach((dimension, values) -> parameters.put(
                        dimension.parameter(),
                        values.stream()
                                .map(value -> dimension == Dimension.KIND ? value.toLowerCase(Locale.ROOT) : value)
                                .sorted()
                                .toList()));
        var from = ask.from();
        var until = ask.until();
        if (from != null)
            parameters.put(FROM, List.of(clock.local(from).toLocalDate().toString()));
        if (until != null)
            parameters.put(
                    UNTIL, List.of(clock.local(until).toLocalDate().minusDays(1).toString()));
        if (ask.order() != SearchOrder.RELEVANCE)
            parameters.put(ORDER, List.of(ask.order().name().toLowerCase(Locale.ROOT)));
        if (ask.literally()) parameters.put(LITERALLY, List.of(""));
        return new QueryParameters(parameters);
    }

    static String link(SearchAsk ask, PortalClock clock) {
        return new Location(ROUTE, to(ask, clock)).getPathWithQueryParameters();
    }

    private static SearchOrder order(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(ORDER)
                .flatMap(name -> Stream.of(SearchOrder.values())
                        .filter(order -> order.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(SearchOrder.RELEVANCE);
    }

    private static @Nullable LocalDate day(Location location, String parameter) {
        return location.getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(SearchNavigation::readable)
                .orElse(null);
    }

    private static Optional<LocalDate> readable(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
