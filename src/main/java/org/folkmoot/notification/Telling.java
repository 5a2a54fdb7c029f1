package org.folkmoot.notification;

/**
 * How a fact is put into words for one reason, fixed when it happens.
 *
 * @param mailSubject subject line of a mail about this alone
 * @param line        one or two sentences under the subject's title, in the inbox and in a digest
 * @param opening     what a mail about this alone says first: paragraphs of the portal's words
 * @param quotation   people's own words as Markdown, or empty
 * @param closing     the portal's words after them, or empty
 * @param action      a verb and its object: the one thing to do now
 */
record Telling(String mailSubject, String line, String opening, String quotation, String closing, String action) {

    static final int SUBJECT_MAX = 250;
    static final int LINE_MAX = 600;
    static final int WORDS_MAX = 20_000;
    static final int ACTION_MAX = 80;

    Telling {
        mailSubject = cut(mailSubject, SUBJECT_MAX);
        line = cut(line, LINE_MAX);
        opening = cut(opening, WORDS_MAX);
        quotation = cut(quotation, WORDS_MAX);
        closing = cut(closing, WORDS_MAX);
        action = cut(action, ACTION_MAX);
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) return text;
        var end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }
}
