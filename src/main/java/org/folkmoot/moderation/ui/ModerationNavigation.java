package org.folkmoot.moderation.ui;

import org.folkmoot.moderation.CaseId;

/** Addresses of the screens of moderation, without a leading slash. */
public final class ModerationNavigation {

    static final String QUEUE = "moderation";
    static final String CASE_ID = "caseId";
    static final String CASE = "moderation/:" + CASE_ID;
    static final String LOG = "moderation/log";
    static final String SETTINGS = "moderation/settings";
    static final String CONDUCT = "conduct";
    static final String EDIT_CONDUCT = "conduct/edit";

    private ModerationNavigation() {}

    /** What waits for a moderator. */
    public static String queue() {
        return QUEUE;
    }

    public static String conduct() {
        return CONDUCT;
    }

    static String of(CaseId id) {
        return QUEUE + "/" + id.value();
    }
}
