package org.folkmoot.moderation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param act null for all. @param words part of a title or reason; empty for all */
public record LogFilter(@Nullable Act act, String words) {

    static final int WORDS_MAX = 200;

    public LogFilter {
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
    }

    Set<Act> acts() {
        return act == null ? EnumSet.allOf(Act.class) : EnumSet.of(act);
    }

    String pattern() {
        return "%"
                + words.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
