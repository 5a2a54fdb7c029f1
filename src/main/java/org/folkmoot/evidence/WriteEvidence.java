package org.folkmoot.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the evidence log, about to be written.
 *
 * @param source who was met, or what was seen or read; one line, at most {@link #SOURCE_MAX}
 * @param says   what it says, Markdown, at most {@link #SAYS_MAX}
 * @param link   an http or https address, or empty
 */
public record WriteEvidence(EvidenceKind kind, String source, LocalDate day, String says, String link) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int SOURCE_MAX = 200;

    public static final int SAYS_MAX = 4000;
    public static final int LINK_MAX = 500;

    private static final String SCHEME = "https://";

    public WriteEvidence {
        source = source(source);
        says = says(says);
        link = link(link);
    }

    public static String source(String typed) {
        return Texts.line(typed, SOURCE_MAX);
    }

    public static String says(String typed) {
        return Texts.block(typed, SAYS_MAX);
    }

    /** @throws UnusableInputException for none, and for a day to come */
    public static LocalDate day(@Nullable LocalDate chosen, LocalDate today) {
        if (chosen == null) throw new UnusableInputException("input.required");
        if (chosen.isAfter(today)) throw new UnusableInputException("evidence.input.day");
        return chosen;
    }

    /** "suffolk.example/plan" becomes "https://suffolk.example/plan". @throws UnusableInputException when it is no address of the web */
    public static String link(String typed) {
        if (typed.isBlank()) return "";
        var text = Texts.line(typed, LINK_MAX - SCHEME.length());
        var address = text.toLowerCase(Locale.ROOT).matches("https?://.*") ? text : SCHEME + text;
        try {
            var uri = URI.create(address);
            var host = uri.getHost();
            if (host != null && host.indexOf('.') > 0 && uri.getUserInfo() == null) return address;
        } catch (IllegalArgumentException unreadable) {
            throw new UnusableInputException("evidence.input.link");
        }
        throw new UnusableInputException("evidence.input.link");
    }
}
