package org.folkmoot.conversation;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that begin in one month, in the programme's zone.
 *
 * @param sessions in order of date, cancelled ones too, at most {@link SessionMonthService#MOST}
 * @param more     there are more than these
 * @param next     when there is none: the next month in which one takes place; null while none is planned, and otherwise
 */
public record SessionMonth(
        YearMonth month,
        List<SessionSummary> sessions,
        boolean more,
        @Nullable YearMonth next) {

    public SessionMonth {
        sessions = List.copyOf(sessions);
    }
}
