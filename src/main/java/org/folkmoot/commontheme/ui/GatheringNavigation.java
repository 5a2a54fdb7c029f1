package org.folkmoot.commontheme.ui;

import org.folkmoot.commontheme.GatheringId;
import org.folkmoot.commontheme.ThemeLine;

/** Addresses of the screens of common themes, without a leading slash, and of what they lead to. */
final class GatheringNavigation {

    static final String GATHERING_ID = "gatheringId";
    static final String LIST = "common-themes";
    static final String BEGIN = LIST + "/new";
    static final String PAGE = LIST + "/:" + GATHERING_ID;
    static final String GATHER = PAGE + "/gather";
    static final String PRINT = PAGE + "/print";

    private GatheringNavigation() {}

    static String page(GatheringId id) {
        return LIST + "/" + id.value();
    }

    static String gather(GatheringId id) {
        return page(id) + "/gather";
    }

    static String print(GatheringId id) {
        return page(id) + "/print";
    }

    static String session(ThemeLine line) {
        return "conversations/" + line.session().value();
    }

    /** At this line. */
    static String notes(ThemeLine line) {
        return session(line) + "/notes?line=" + line.id().value();
    }
}
