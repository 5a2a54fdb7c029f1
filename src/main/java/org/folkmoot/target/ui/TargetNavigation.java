package org.folkmoot.target.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.folkmoot.target.TargetFilter;
import org.folkmoot.target.TargetId;
import org.folkmoot.target.TargetStatus;

/** The only place that builds the addresses of targets. */
public final class TargetNavigation {

    static final String LIST = "targets";
    static final String NEW = LIST + "/new";
    static final String TARGET_ID = "targetId";
    static final String TARGET = LIST + "/:" + TARGET_ID;
    static final String CHANGE = TARGET + "/change";

    static final String THEME = "theme";
    static final String STRAND = "strand";
    static final String OWNER = "owner";
    static final String STATUS = "status";
    static final String WORDS = "q";

    private TargetNavigation() {}

    public static String list() {
        return LIST;
    }

    public static String target(TargetId id) {
        return LIST + "/" + id.value();
    }

    static String change(TargetId id) {
        return target(id) + "/change";
    }

    /** @param strand number of the filter's strand, or empty */
    static QueryParameters asked(TargetFilter filter, String strand) {
        var asked = new LinkedHashMap<String, List<String>>();
        var theme = filter.theme();
        var status = filter.status();
        if (theme != null) asked.put(THEME, List.of(theme.value().toString()));
        if (!strand.isEmpty()) asked.put(STRAND, List.of(strand));
        if (!filter.owner().isEmpty()) asked.put(OWNER, List.of(filter.owner()));
        if (status != null) asked.put(STATUS, List.of(inAddress(status)));
        if (!filter.words().isEmpty()) asked.put(WORDS, List.of(filter.words()));
        return new QueryParameters(asked);
    }

    static String inAddress(TargetStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
