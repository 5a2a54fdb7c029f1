package org.folkmoot.steering.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.steering.BulkId;
import org.folkmoot.steering.PublicationId;
import org.folkmoot.steering.QueueQuery;

/** Addresses of the steering group's screens, without a leading slash. */
final class SteeringNavigation {

    static final String QUEUE = "steering";
    static final String BOARD = "steering/board";
    static final String COVERAGE = "coverage";
    static final String PREPARED = "steering/prepared";
    static final String IDEA_ID = "ideaId";
    static final String COCKPIT = "steering/ideas/:" + IDEA_ID;
    static final String PUBLICATION_ID = "publicationId";
    static final String PUBLICATION = "steering/published/:" + PUBLICATION_ID;
    static final String BULK_ID = "bulkId";
    static final String BULK = "steering/bulk/:" + BULK_ID;

    private static final String IDEA = "idea";
    private static final String PAGE = "page";

    private SteeringNavigation() {}

    /** One idea as the group weighs it, among all that wait. */
    static String cockpit(IdeaId id) {
        return cockpit(id, QueueQuery.ALL);
    }

    /** One idea as the group weighs it, among those of a queue. */
    static String cockpit(IdeaId id, QueueQuery query) {
        return new Location(
                        List.of("steering", "ideas", id.value().toString()), new QueryParameters(query.parameters()))
                .getPathWithQueryParameters();
    }

    static String publication(PublicationId id) {
        return "steering/published/" + id.value();
    }

    static String bulk(BulkId id) {
        return "steering/bulk/" + id.value();
    }

    /** @param page from 0; the address counts from 1 */
    static String queue(QueueQuery query, int page) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(query.parameters());
        if (page > 0) parameters.put(PAGE, List.of(String.valueOf(page + 1)));
        return new Location(List.of(QUEUE), new QueryParameters(parameters)).getPathWithQueryParameters();
    }

    static QueueQuery queryIn(Location location) {
        return QueueQuery.of(location.getQueryParameters().getParameters());
    }

    /** Kept for addresses from when an idea was opened beside the queue. */
    static Optional<IdeaId> openedIn(Location location) {
        return location.getQueryParameters().getSingleParameter(IDEA).flatMap(IdeaId::parse);
    }
}
