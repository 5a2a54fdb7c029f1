package org.folkmoot.mail;

import java.util.regex.Pattern;

/** The form of plain text mails: one line for headers, lines of at most 76 characters below. */
final class MailText {

    /** RFC 5322 asks for 78 at most; quoting takes two. */
    static final int WIDTH = 76;

    private static final String TAKEN_OUT = "token=…";
    private static final Pattern TOKEN = Pattern.compile("token=[\\w-]+");

    private MailText() {}

    /**
     * One line without control characters, so that nothing can become a header of its own; without what turns the reading
     * direction; and nothing in it is taken for an encoded word (RFC 2047), which a mail program would decode.
     */
    static String subject(String text, int max) {
        var line = text.codePoints()
                .filter(c -> !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069))
                .map(c ->
                        Character.isISOControl(c) || Character.isWhitespace(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replace("=?", "= ?")
                .replaceAll(" {2,}", " ");
        return cut(line, max);
    }

    /** Each line broken at spaces. A word longer than a line, such as a link, stays whole. */
    static String body(String text, int max) {
        var wrapped = new StringBuilder();
        for (var line : text.strip().split("\n", -1)) wrap(line.stripTrailing(), wrapped);
        return cut(wrapped.toString(), max);
    }

    private static void wrap(String line, StringBuilder to) {
        var used = 0;
        var first = true;
        for (var word : line.split(" ")) {
            var length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > WIDTH) {
                to.append('\n');
                used = 0;
            } else if (!first) {
                to.append(' ');
                used++;
            }
            to.append(word);
            used += length;
            first = false;
        }
        to.append('\n');
    }

    /** Without what would let the reader in: the tokens of links that work once. */
    static String withoutTokens(String body) {
        return TOKEN.matcher(body).replaceAll(TAKEN_OUT);
    }

    static boolean lacksTokens(String body) {
        return body.contains(TAKEN_OUT);
    }

    static String cut(String text, int max) {
        if (text.length() <= max) return text;
        var end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }
}
