package org.folkmoot.history.ui;

import org.folkmoot.history.ValueKind;
import org.folkmoot.sheet.ImportId;

/** Builds the addresses of bringing past attendance in. */
final class HistoryNavigation {

    static final String LIST = "reach/history";
    static final String ONE = "reach/history/:importId";
    static final String PEOPLE = "reach/history/:importId/people";
    static final String ORGANISATIONS = "reach/history/:importId/organisations";
    static final String LINE = "reach/history/lines/:historyLineId";

    /** In an address: what was settled is shown to be changed. */
    static final String SETTLE = "settle";

    /** In an address: those that are decided too. */
    static final String ALL = "all";

    private HistoryNavigation() {}

    static String link(ImportId id) {
        return LIST + "/" + id.value();
    }

    static String settle(ImportId id) {
        return link(id) + "?" + SETTLE;
    }

    static String link(ImportId id, ValueKind kind) {
        return link(id)
                + switch (kind) {
                    case PERSON -> "/people";
                    case ORGANISATION -> "/organisations";
                };
    }
}
