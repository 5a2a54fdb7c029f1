package org.folkmoot.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What found things can be narrowed down by. Words in the bundle: {@code search.dimension.<name>}. */
public enum Dimension {
    KIND,
    THEME,
    PRINCIPLE,
    CONDITION,
    STRAND,
    STAGE,
    ORIGIN,
    AREA,
    /** Of an idea only steering members and managers count and choose it: a small organisation would name its author. */
    ORGANISATION;

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> named(String parameter) {
        return Arrays.stream(values())
                .filter(one -> one.parameter().equals(parameter))
                .findFirst();
    }

    /** As it stands in the index, beside all other dimensions. */
    String term(String value) {
        return name() + ":" + value;
    }

    record Value(Dimension dimension, String value) {

        /** @param term as {@link #term} writes it */
        static Value of(String term) {
            var colon = term.indexOf(':');
            return new Value(Dimension.valueOf(term.substring(0, colon)), term.substring(colon + 1));
        }
    }
}
