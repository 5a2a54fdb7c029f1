package org.folkmoot.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.folkmoot.shared.Texts;

/**
 * Names as people gave them, made harmless: no path, no control characters, nothing that reorders what stands beside it,
 * nothing a file system or shell reads as a command.
 */
final class FileNames {

    static final int MAX = 120;

    private static final String NOT_IN_NAMES = "<>:\"|?*/\\";

    private FileNames() {}

    static String clean(String raw) {
        var start = raw.length() <= 4 * MAX ? raw : raw.substring(raw.length() - 4 * MAX);
        var last = start.substring(Math.max(start.lastIndexOf('/'), start.lastIndexOf('\\')) + 1);
        var shown = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileNames::harmless)
                .mapToObj(c -> NOT_IN_NAMES.indexOf(c) >= 0 ? "_" : Character.toString(c))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
        while (shown.startsWith(".")) shown = shown.substring(1);
        return Texts.line(shortened(shown.isBlank() ? "file" : shown), MAX);
    }

    /** In small letters, without the dot; empty when there is none. */
    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The ending is kept, for it says what the file is. */
    private static String shortened(String name) {
        if (name.length() <= MAX) return name;
        var ending = ending(name);
        var tail = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        var head = MAX - tail.length() - 1;
        var cut = Character.isHighSurrogate(name.charAt(head - 1)) ? head - 1 : head;
        return name.substring(0, cut) + "…" + tail;
    }

    private static boolean harmless(int c) {
        var type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && c != 0xFFFE
                && c != 0xFFFF;
    }
}
