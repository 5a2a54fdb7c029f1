package org.folkmoot.steering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template for answers may leave open, written in braces. Words in the bundle: {@code steering.placeholder.<name>}. */
public enum Placeholder {
    TITLE,
    /** Without the name: a published answer is read by everyone. */
    AUTHOR,
    THEME,
    SUPPORTERS,
    SUBMITTED,
    MEETING_DATE,
    TODAY;

    /** "{meeting-date}" */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }

    static Optional<Placeholder> parse(String inBraces) {
        return Arrays.stream(values())
                .filter(one -> one.written().equals("{" + inBraces.strip().toLowerCase(Locale.ROOT) + "}"))
                .findFirst();
    }

    /** All of them, with commas. */
    static String all() {
        return Arrays.stream(values()).map(Placeholder::written).collect(Collectors.joining(", "));
    }
}
