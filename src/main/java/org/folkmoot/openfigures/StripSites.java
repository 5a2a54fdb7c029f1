package org.folkmoot.openfigures;

import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * Which other sites may show the strip in a page of theirs.
 *
 * @param sites for {@link Allowed#LISTED} one to {@link #SITES_MAX} of them, such as {@code https://www.example.org} or
 *              {@code https://*.example.org}, each at most {@link #SITE_MAX} characters; otherwise none
 */
public record StripSites(Allowed allowed, List<String> sites) {

    public static final int SITES_MAX = 40;
    public static final int SITE_MAX = 120;

    /** What the field takes: all of them, a line each. The same figure in the migration. */
    static final int TEXT_MAX = SITES_MAX * (SITE_MAX + 1);

    /** Words: {@code openfigures.sites.<name>}. */
    public enum Allowed {
        NOBODY,
        LISTED,
        EVERYONE
    }

    /** Nothing else may come into the header in which they are told to browsers. */
    private static final Pattern FORM = Pattern.compile(
            "(https?://)((?:\\*\\.)?)((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)((?::[0-9]{1,5})?)");

    private static final Pattern TYPED =
            Pattern.compile("(https?://(?:\\*\\.)?)([^/:@?#\\s\\\\]+)((?::[0-9]{1,5})?)/?", Pattern.CASE_INSENSITIVE);

    public static final StripSites NOBODY = new StripSites(Allowed.NOBODY, List.of());
    public static final StripSites EVERYONE = new StripSites(Allowed.EVERYONE, List.of());

    public StripSites {
        sites = List.copyOf(sites);
        if ((allowed == Allowed.LISTED) == sites.isEmpty()) throw new UnusableInputException("openfigures.sites.none");
        if (sites.size() > SITES_MAX) throw new UnusableInputException("openfigures.sites.too-many", SITES_MAX);
        for (var site : sites)
            if (site.length() > SITE_MAX || !isUsable(site))
                throw new UnusableInputException("openfigures.sites.form", site);
    }

    /** @param typed one a line; empty lines and doubles are passed over. @throws UnusableInputException naming the line */
    public static StripSites listed(String typed) {
        var sites = Arrays.stream(Texts.optionalBlock(typed, TEXT_MAX).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(StripSites::site)
                .distinct()
                .toList();
        return new StripSites(Allowed.LISTED, sites);
    }

    static StripSites of(Allowed allowed, String lines) {
        return new StripSites(allowed, lines.isEmpty() ? List.of() : List.of(lines.split("\n")));
    }

    public String lines() {
        return String.join("\n", sites);
    }

    /** As the directive {@code frame-ancestors} of a content security policy names them. */
    String ancestors() {
        return switch (allowed) {
            case NOBODY -> "'none'";
            case LISTED -> String.join(" ", sites);
            case EVERYONE -> "*";
        };
    }

    /** A name with letters of any language becomes the one that browsers compare. */
    private static String site(String line) {
        var parts = TYPED.matcher(line);
        if (!parts.matches()) throw new UnusableInputException("openfigures.sites.form", line);
        try {
            return parts.group(1).toLowerCase(Locale.ROOT)
                    + IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT)
                    + parts.group(3);
        } catch (IllegalArgumentException noName) {
            throw new UnusableInputException("openfigures.sites.form", line);
        }
    }

    /** A star stands for names before at least two others: "*.uk" would be half the country. */
    private static boolean isUsable(String site) {
        var parts = FORM.matcher(site);
        return parts.matches()
                && (parts.group(2).isEmpty() || parts.group(3).contains("."))
                && (parts.group(4).isEmpty() || Integer.parseInt(parts.group(4).substring(1)) <= 65_535);
    }
}
