package org.folkmoot.commontheme;

import org.folkmoot.conversation.DialogueSessionId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the chosen sessions.
 *
 * @param session  null for all
 * @param section  its title; empty for all
 * @param words    each in any of its forms; empty for all
 * @param gathered also lines that stand under a theme already
 */
public record LineFilter(@Nullable DialogueSessionId session, String section, String words, boolean gathered) {

    public static final LineFilter WAITING = new LineFilter(null, "", "", false);

    /** Longer words are cut. */
    public static final int WORDS_MAX = 200;

    public LineFilter {
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
    }
}
