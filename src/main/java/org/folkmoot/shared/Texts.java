package org.folkmoot.shared;

import java.text.Normalizer;

/**
 * Checks for text people type, cheapest first: length, then characters, then form. What comes back is NFC,
 * without white space at its ends. Lengths count UTF-16 units, the same figure as in the migration.
 */
public final class Texts {

    private Texts() {}

    /** One line: no line breaks. @throws UnusableInputException empty, too long, or with characters that cannot be shown */
    public static String line(String raw, int max) {
        var text = block(raw, max);
        if (text.indexOf('\n') >= 0) throw new UnusableInputException("input.one-line");
        return text;
    }

    /** Several paragraphs; line ends become {@code \n}. @throws UnusableInputException as {@link #line} */
    public static String block(String raw, int max) {
        var text = optionalBlock(raw, max);
        if (text.isEmpty()) throw new UnusableInputException("input.required");
        return text;
    }

    /** As {@link #block}, but may be empty. */
    public static String optionalBlock(String raw, int max) {
        // Checked before anything walks the text: a posted field may be megabytes long. Four units per unit of room
        // leave space for the white space at the ends and for what NFC composes.
        if (raw.length() > 4L * max) throw new UnusableInputException("input.too-long", max, raw.length());
        var text = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
        if (text.length() > max) throw new UnusableInputException("input.too-long", max, text.length());
        text.codePoints().forEach(Texts::refuseUnusable);
        return text;
    }

    /** Bidirectional overrides and isolates may reorder what stands beside them, so they are refused; right-to-left letters are welcome. */
    private static void refuseUnusable(int c) {
        var overrides = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        var control = Character.isISOControl(c) && c != '\n' && c != '\t';
        var broken = c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF);
        if (overrides || control || broken)
            throw new UnusableInputException("input.characters", String.format("U+%04X", c));
    }
}
