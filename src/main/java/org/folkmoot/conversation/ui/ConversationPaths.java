package org.folkmoot.conversation.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.programme.Area;

/** Addresses of lists of sessions with the area they are narrowed down to, without a leading slash. */
final class ConversationPaths {

    static final String AREA = "area";
    static final String LIST = "conversations";
    static final String MONTHS = "conversations/month";
    static final String SUBSCRIBE = "conversations/subscribe";

    private ConversationPaths() {}

    static String list(Optional<Area> area) {
        return narrowed(LIST, area);
    }

    static String month(YearMonth month, Optional<Area> area) {
        return narrowed(MONTHS + "/" + month, area);
    }

    static String thisMonth(Optional<Area> area) {
        return narrowed(MONTHS, area);
    }

    static String subscribe(Optional<Area> area) {
        return narrowed(SUBSCRIBE, area);
    }

    static QueryParameters parameters(Optional<Area> area) {
        return area.map(one -> new QueryParameters(Map.of(AREA, List.of(one.name()))))
                .orElseGet(QueryParameters::empty);
    }

    private static String narrowed(String path, Optional<Area> area) {
        return new Location(path, parameters(area)).getPathWithQueryParameters();
    }
}
