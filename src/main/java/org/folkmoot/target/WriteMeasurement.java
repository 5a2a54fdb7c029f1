package org.folkmoot.target;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * A figure about to be entered.
 *
 * @param day    the day it stands for
 * @param other  of a comparison: the figure compared with; otherwise null
 * @param source where the figure comes from, one line, at most {@link #SOURCE_MAX}; may be empty when there is a link
 * @param link   an http or https address, or empty
 */
public record WriteMeasurement(
        LocalDate day, BigDecimal value, @Nullable BigDecimal other, String source, String link) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int SOURCE_MAX = 300;

    public static final int LINK_MAX = 500;

    private static final String SCHEME = "https://";

    public WriteMeasurement {
        link = link(link);
        source = source(source, link);
    }

    /** @throws UnusableInputException for none, for a day to come, and for one nobody can mean */
    public static LocalDate day(@Nullable LocalDate chosen, LocalDate today) {
        if (chosen == null) throw new UnusableInputException("input.required");
        if (chosen.isAfter(today)) throw new UnusableInputException("target.input.day.to-come");
        TargetAim.day(chosen);
        return chosen;
    }

    /** @throws UnusableInputException for neither source nor link */
    public static String source(String typed, String link) {
        if (typed.isBlank() && link.isEmpty()) throw new UnusableInputException("target.input.source");
        return typed.isBlank() ? "" : Texts.line(typed, SOURCE_MAX);
    }

    /** "suffolk.example/figures" becomes "https://suffolk.example/figures". @throws UnusableInputException when it is no address of the web */
    public static String link(String typed) {
        if (typed.isBlank()) return "";
        var text = Texts.line(typed, LINK_MAX - SCHEME.length());
        var address = text.toLowerCase(Locale.ROOT).matches("https?://.*") ? text : SCHEME + text;
        try {
            var uri = URI.create(address);
            var host = uri.getHost();
            if (host != null && host.indexOf('.') > 0 && uri.getUserInfo() == null) return address;
        } catch (IllegalArgumentException unreadable) {
            throw new UnusableInputException("target.input.link");
        }
        throw new UnusableInputException("target.input.link");
    }

    /** @throws UnusableInputException for a figure that cannot be, or a comparison without the other's */
    WriteMeasurement fitting(TargetScale scale) {
        return new WriteMeasurement(day, scale.figure(value), other(scale, other), source, link);
    }

    /** @throws UnusableInputException for a comparison without the other's figure */
    public static @Nullable BigDecimal other(TargetScale scale, @Nullable BigDecimal typed) {
        if (scale.kind() != TargetKind.COMPARISON) return null;
        if (typed == null) throw new UnusableInputException("target.input.other.needed");
        return scale.figure(typed);
    }

    Measured measured(@Nullable Integer outOf) {
        return new Measured(day, value, other, outOf);
    }
}
