package org.folkmoot.idea.ui;

import org.folkmoot.idea.IdeaId;

/** Addresses of the screens of ideas, without a leading slash. */
public final class IdeaNavigation {

    static final String LIST = "ideas";
    static final String NEW = "ideas/new";
    static final String IDEA_ID = "ideaId";
    static final String IDEA = "ideas/:" + IDEA_ID;

    private IdeaNavigation() {}

    public static String list() {
        return LIST;
    }

    /** The form for a new idea. */
    public static String putForward() {
        return NEW;
    }

    public static String idea(IdeaId id) {
        return LIST + "/" + id.value();
    }
}
