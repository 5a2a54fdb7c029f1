package org.folkmoot.member;

import java.util.Locale;

/** What a person typed, as the pattern of a {@code like … escape '!'}. */
final class LikePattern {

    private LikePattern() {}

    static String containing(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
