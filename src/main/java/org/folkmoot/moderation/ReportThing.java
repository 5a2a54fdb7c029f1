package org.folkmoot.moderation;

import org.folkmoot.shared.Texts;

/** @param words at most {@link #WORDS_MAX}; may be empty unless the reason is OTHER */
public record ReportThing(Thing thing, ReportReason reason, String words) {

    public static final int WORDS_MAX = 2000;

    public ReportThing {
        words = reason == ReportReason.OTHER ? Texts.block(words, WORDS_MAX) : Texts.optionalBlock(words, WORDS_MAX);
    }
}
