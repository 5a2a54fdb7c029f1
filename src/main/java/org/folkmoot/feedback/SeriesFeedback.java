package org.folkmoot.feedback;

import java.util.List;
import org.folkmoot.conversation.SeriesId;

/**
 * A series with what was said about its sessions.
 *
 * @param counted  sessions the figures add up. For everybody else than those who run conversations only those with
 *                 {@link FeedbackFigures#SMALLEST} answers or more, or the others could be worked out from the total
 * @param sessions those somebody was asked about, the latest first; empty in a list of series
 */
public record SeriesFeedback(
        SeriesId series, String title, int counted, FeedbackFigures figures, List<SessionFeedback> sessions) {

    public SeriesFeedback {
        sessions = List.copyOf(sessions);
    }
}
