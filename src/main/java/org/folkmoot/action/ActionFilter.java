package org.folkmoot.action;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which actions to look at.
 *
 * @param late  only those whose day is over
 * @param words part of what, whose or about which; may be empty
 */
public record ActionFilter(Which which, boolean late, String words) {

    private static final int WORDS_MAX = 200;

    /** Words in the bundle: {@code action.which.<name>}. */
    public enum Which {
        UNFINISHED(EnumSet.of(ActionState.OPEN, ActionState.UNDER_WAY)),
        OPEN(EnumSet.of(ActionState.OPEN)),
        UNDER_WAY(EnumSet.of(ActionState.UNDER_WAY)),
        DONE(EnumSet.of(ActionState.DONE)),
        DROPPED(EnumSet.of(ActionState.DROPPED)),
        ALL(EnumSet.allOf(ActionState.class));

        private final Set<ActionState> states;

        Which(Set<ActionState> states) {
            this.states = states;
        }

        Set<ActionState> states() {
            return states;
        }
    }

    public ActionFilter {
        words = words.strip();
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
    }

    public static ActionFilter unfinished() {
        return new ActionFilter(Which.UNFINISHED, false, "");
    }

    /** As the pattern of a {@code like … escape '!'}, or empty. */
    String pattern() {
        if (words.isEmpty()) return "";
        var plain = words.toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
