package org.folkmoot.steering.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Ids;
import org.folkmoot.steering.PublicationId;
import org.folkmoot.steering.QueueFilter;
import org.folkmoot.steering.QueueFilter.Preparation;
import org.jspecify.annotations.Nullable;

/** Addresses of the steering group's screens, without a leading slash. */
final class SteeringNavigation {

    static final String QUEUE = "steering";
    static final String PREPARED = "steering/prepared";
    static final String PUBLICATION_ID = "publicationId";
    static final String PUBLICATION = "steering/published/:" + PUBLICATION_ID;

    private static final String IDEA = "idea";
    private static final String SHOW = "show";
    private static final String THEME = "theme";
    private static final String PAGE = "page";

    private SteeringNavigation() {}

    static String publication(PublicationId id) {
        return "steering/published/" + id.value();
    }

    /** The queue with one idea open beside it. */
    static String opened(IdeaId idea) {
        return queue(new QueueFilter(Preparation.ALL, null), 0, idea);
    }

    /** @param page from 0; the address counts from 1 */
    static String queue(QueueFilter filter, int page, @Nullable IdeaId opened) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (opened != null) parameters.put(IDEA, opened.value().toString());
        if (filter.preparation() != Preparation.ALL)
            parameters.put(SHOW, filter.preparation().name());
        if (filter.theme() != null) parameters.put(THEME, filter.theme().value().toString());
        if (page > 0) parameters.put(PAGE, String.valueOf(page + 1));
        return new Location(List.of(QUEUE), QueryParameters.simple(parameters)).getPathWithQueryParameters();
    }

    static QueueFilter filterIn(Location location) {
        return new QueueFilter(
                asked(location, SHOW).flatMap(SteeringNavigation::preparation).orElse(Preparation.ALL),
                id(location, THEME).map(ThemeId::new).orElse(null));
    }

    static Optional<IdeaId> openedIn(Location location) {
        return id(location, IDEA).map(IdeaId::new);
    }

    private static Optional<UUID> id(Location location, String name) {
        return asked(location, name).flatMap(Ids::parse);
    }

    private static Optional<String> asked(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static Optional<Preparation> preparation(String name) {
        for (var one : Preparation.values()) if (one.name().equals(name)) return Optional.of(one);
        return Optional.empty();
    }
}
