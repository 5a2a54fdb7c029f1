package org.folkmoot.action;

import org.folkmoot.shared.Origin;

/**
 * An action about to be added.
 *
 * @param from idea, meeting, session note or inquiry it came from
 * @param once what may make one action only, however often it is tried, at most {@link #ONCE_MAX}; empty for none
 */
public record AddAction(ActionTerms terms, Origin from, String once) {

    public static final int ONCE_MAX = 120;

    public AddAction {
        if (once.length() > ONCE_MAX) throw new IllegalArgumentException("once: at most " + ONCE_MAX + " characters");
    }

    public AddAction(ActionTerms terms, Origin from) {
        this(terms, from, "");
    }
}
