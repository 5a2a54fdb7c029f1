package org.folkmoot.evidence;

import org.folkmoot.shared.Texts;

/**
 * Something that is there already, about to be written down.
 *
 * @param name one line, at most {@link #NAME_MAX}
 * @param note at most {@link #NOTE_MAX}; may be empty
 */
public record WriteAsset(AssetKind kind, String name, String note) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int NAME_MAX = 120;

    public static final int NOTE_MAX = 600;

    public WriteAsset {
        name = name(name);
        note = note(note);
    }

    public static String name(String typed) {
        return Texts.line(typed, NAME_MAX);
    }

    public static String note(String typed) {
        return Texts.optionalBlock(typed, NOTE_MAX);
    }
}
