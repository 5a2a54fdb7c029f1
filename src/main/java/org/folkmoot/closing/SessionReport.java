package org.folkmoot.closing;

import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.SessionSummary;

/**
 * The report of a session.
 *
 * @param now                as it is counted now
 * @param closings           newest first; empty while the session is not closed
 * @param isOver             whether its end has come
 * @param changedSince       whether attendance differs from what the newest closing kept
 * @param sectorsInAll       of the programme
 * @param organisationsInAll of the register
 */
public record SessionReport(
        SessionSummary session,
        SessionFigures now,
        List<Closing> closings,
        boolean isOver,
        boolean changedSince,
        int sectorsInAll,
        int organisationsInAll) {

    public SessionReport {
        closings = List.copyOf(closings);
    }

    public boolean mayClose() {
        return isOver && !session.cancelled();
    }

    /** @param by name of the person, empty for one who is gone */
    public record Closing(SessionFigures figures, String remark, String by, Instant at) {}
}
