package org.folkmoot.feedback.ui;

import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SeriesId;

/** Addresses of the screens of feedback, without a leading slash. */
final class FeedbackNavigation {

    static final String SESSION_ID = "sessionId";
    static final String ROUND = "round";
    static final String SERIES_ID = "seriesId";
    static final String RESULTS = "conversations/:" + SESSION_ID + "/feedback";
    static final String MINE = RESULTS + "/:" + ROUND;
    static final String ALL = "conversations/feedback";
    static final String TERMS = ALL + "/terms";
    static final String SERIES = ALL + "/series/:" + SERIES_ID;

    private FeedbackNavigation() {}

    static String session(DialogueSessionId id) {
        return "conversations/" + id.value();
    }

    static String results(DialogueSessionId id) {
        return session(id) + "/feedback";
    }

    static String series(SeriesId id) {
        return ALL + "/series/" + id.value();
    }

    /** The plain page of one's own, outside the screens. */
    static String page(String token) {
        return "feedback/" + token;
    }
}
