package org.folkmoot.history;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one line of a table of past attendance. */
public record HistoryLineId(UUID value) {

    static final String PATH = "reach/history/lines/";

    public static Optional<HistoryLineId> parse(String text) {
        return Ids.parse(text).map(HistoryLineId::new);
    }

    /** Of its page. */
    public String path() {
        return PATH + value;
    }
}
