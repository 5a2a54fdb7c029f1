package org.folkmoot.target;

import java.util.Locale;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * Which targets of the register.
 *
 * @param theme  null for all
 * @param strand null for all
 * @param owner  key of {@link TargetOwnerChoice}; empty for all
 * @param status null for all that are pursued
 * @param words  in the title or the text; capitals do not matter; empty for all
 */
public record TargetFilter(
        @Nullable ThemeId theme,
        @Nullable StrandId strand,
        String owner,
        @Nullable TargetStatus status,
        String words) {

    public static final int WORDS_MAX = 100;

    public static final TargetFilter ALL = new TargetFilter(null, null, "", null, "");

    public TargetFilter {
        owner = owner.strip();
        words = words.strip();
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
    }

    /** As this, whatever the status. */
    TargetFilter ofAnyStatus() {
        return new TargetFilter(theme, strand, owner, null, words);
    }

    boolean fits(TargetLine line) {
        var placement = line.terms().placement();
        return (theme == null || theme.equals(placement.theme()))
                && (strand == null || strand.equals(placement.strand()))
                && (owner.isEmpty() || line.ownerKeys().contains(owner))
                && (words.isEmpty() || hasWords(line.terms()));
    }

    boolean fitsStatus(TargetStatus of) {
        return status == null ? of != TargetStatus.DROPPED : of == status;
    }

    private boolean hasWords(TargetTerms terms) {
        var text = terms.title() + "\n" + terms.about() + "\n" + terms.owner().body();
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
