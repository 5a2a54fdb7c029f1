package org.folkmoot.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Takes quotation and signature away, by rules in {@code reply/rules.txt} (ADR 0028): each is a form that begins a line,
 * and from the first that matches nothing is the person's own. What they wrote between quoted lines stays, with these.
 */
@Component
class ReplyRules {

    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \t]*>.*$");
    private static final Pattern INTRODUCTION = Pattern.compile("(?:\n|\\A)[^\n]{0,300}[@\\d][^\n]{0,300}:\\z");

    private static final String MARKS = ">-–—";

    private final List<Pattern> quotations = new ArrayList<>();
    private final List<Pattern> signatures = new ArrayList<>();

    ReplyRules() {
        try {
            var into = quotations;
            for (var line : new ClassPathResource("reply/rules.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.equals("[quotation]")) into = quotations;
                else if (line.equals("[signature]")) into = signatures;
                else into.add(Pattern.compile("(?im)^" + line));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @return without space at its ends; may be empty */
    String written(String text) {
        var all = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        var end = first(quotations, all);
        var above = own(all.substring(0, end), end < all.length() && MARKS.indexOf(all.charAt(end)) >= 0);
        if (!above.isEmpty() || end == all.length()) return above;
        return own(below(all.substring(end)), false);
    }

    /** @param introduced what was cut may have had a line above it that says whose words follow */
    private String own(String text, boolean introduced) {
        var own = withoutLastQuotes(text);
        if (introduced || own.length() < text.strip().length())
            own = INTRODUCTION.matcher(own).replaceFirst("");
        return own.substring(0, first(signatures, own)).strip();
    }

    private static String withoutLastQuotes(String text) {
        var lines = text.lines().toList();
        var end = lines.size();
        while (end > 0
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).strip().startsWith(">"))) end--;
        return String.join("\n", lines.subList(0, end)).strip();
    }

    /** For those who write below what they quote. */
    private static String below(String text) {
        var last = QUOTED.matcher(text).results().reduce((one, next) -> next);
        return last.map(quote -> text.substring(quote.end())).orElse("");
    }

    private static int first(List<Pattern> rules, String text) {
        return rules.stream()
                .map(rule -> rule.matcher(text))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(text.length());
    }
}
