package org.folkmoot.evidence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of an evidence log.
 *
 * @param kind   null for all
 * @param words  in the source or in what it says, as they stand there; capitals do not matter; empty for all
 * @param number of one entry, or null
 */
public record EvidenceFilter(
        @Nullable EvidenceKind kind, String words, @Nullable Integer number) {

    public static final int WORDS_MAX = 100;

    public static final EvidenceFilter ALL = new EvidenceFilter(null, "", null);

    public EvidenceFilter {
        words = words.strip();
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
    }

    public boolean none() {
        return kind == null && words.isEmpty() && number == null;
    }

    String like() {
        return "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
