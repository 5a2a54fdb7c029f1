package org.folkmoot.idea.ui;

import org.folkmoot.idea.DraftId;
import org.folkmoot.idea.IdeaId;

/** Addresses of the screens of ideas, without a leading slash. */
public final class IdeaNavigation {

    static final String LIST = "ideas";
    static final String NEW = "ideas/new";
    static final String IDEA_ID = "ideaId";
    static final String DRAFT_ID = "draftId";
    static final String IDEA = "ideas/:" + IDEA_ID;
    static final String DRAFT = "ideas/drafts/:" + DRAFT_ID;
    static final String REVISE = IDEA + "/edit";
    static final String VERSIONS = IDEA + "/versions";

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

    static String draft(DraftId id) {
        return LIST + "/drafts/" + id.value();
    }

    static String revise(IdeaId id) {
        return idea(id) + "/edit";
    }

    public static String versions(IdeaId id) {
        return idea(id) + "/versions";
    }
}
