package org.folkmoot.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.idea.Outcome;
import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to look at.
 *
 * @param words   part of the idea's title, the reason or the steer; may be empty
 * @param outcome null for all
 * @param theme   null for all
 * @param from    first day, in the programme's zone; null for the beginning
 * @param until   last day; null for today
 * @param meeting of the steering group, whose answers were published together; null for all
 */
public record RegisterFilter(
        String words,
        @Nullable Outcome outcome,
        @Nullable ThemeId theme,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID meeting) {

    public static final int WORDS_MAX = 200;

    public RegisterFilter {
        words = words.strip();
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
    }

    public RegisterFilter(
            String words,
            @Nullable Outcome outcome,
            @Nullable ThemeId theme,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this(words, outcome, theme, from, until, null);
    }

    public static RegisterFilter all() {
        return new RegisterFilter("", null, null, null, null, null);
    }

    /** As the pattern of a {@code like … escape '!'}, or empty. */
    String pattern() {
        if (words.isEmpty()) return "";
        var plain = words.toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
