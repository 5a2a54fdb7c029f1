package org.folkmoot.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names are the same name: without regard to case, accents and doubled spaces, as the databases compare them. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Names() {}

    static String key(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var key = SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return key.isEmpty() ? name : key;
    }
}
