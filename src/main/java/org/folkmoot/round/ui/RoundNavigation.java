package org.folkmoot.round.ui;

import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.round.RoundId;

/** Addresses of the screens of rounds, without a leading slash. */
final class RoundNavigation {

    static final String SESSION_ID = "sessionId";
    static final String ROUND_ID = "roundId";
    static final String PHONE = "conversations/:" + SESSION_ID + "/round";
    static final String ROUNDS = "conversations/:" + SESSION_ID + "/rounds";
    static final String BOARD = ROUNDS + "/:" + ROUND_ID;
    static final String SCREEN = "conversations/:" + SESSION_ID + "/big-screen";
    static final String RESULTS = "conversations/:" + SESSION_ID + "/round-results";

    private RoundNavigation() {}

    static String session(DialogueSessionId id) {
        return "conversations/" + id.value();
    }

    static String phone(DialogueSessionId id) {
        return session(id) + "/round";
    }

    static String rounds(DialogueSessionId id) {
        return session(id) + "/rounds";
    }

    static String board(DialogueSessionId id, RoundId round) {
        return rounds(id) + "/" + round.value();
    }

    static String screen(DialogueSessionId id) {
        return session(id) + "/big-screen";
    }

    static String results(DialogueSessionId id) {
        return session(id) + "/round-results";
    }
}
