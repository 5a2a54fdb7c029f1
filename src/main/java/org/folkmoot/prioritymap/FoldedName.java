package org.folkmoot.prioritymap;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what people write differently: accents, capital letters, white space. */
final class FoldedName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private FoldedName() {}

    /** Through capital letters, so that "ß" and "ss" are one. */
    static String of(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare)
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
