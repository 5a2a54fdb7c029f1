package org.folkmoot.action.ui;

/** Addresses of the screens of actions, without a leading slash. */
public final class ActionNavigation {

    static final String MINE = "me/actions";
    static final String ALL = "actions";

    private ActionNavigation() {}

    /** What the person signed in has to do. */
    public static String mine() {
        return MINE;
    }

    /** Everybody's, for managers and the steering group. */
    public static String all() {
        return ALL;
    }
}
