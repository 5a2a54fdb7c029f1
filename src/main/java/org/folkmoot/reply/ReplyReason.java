package org.folkmoot.reply;

/** Why a mail was not taken. Words for its sender in the bundle: {@code reply.why.<name>}. */
enum ReplyReason {
    /** A machine wrote it: an absence note, a list, a bounce, or the portal itself. */
    AUTOMATIC,
    /** It answers none of our mails, or one whose person is gone. What was forged looks the same from outside. */
    NO_TOKEN,
    /** The mail it answers is too old. */
    OVER,
    /** It does not come from the address the mail went to. */
    OTHER_SENDER,
    TOO_LARGE,
    /** Nothing is left without quotation and signature. */
    NO_WORDS,
    /** A calendar program says No to an invitation ({@link CalendarAnswer}). */
    DECLINED,
    /** Its form is broken. */
    UNREADABLE,
    /** Who takes such answers said no. */
    NOT_TAKEN
}
