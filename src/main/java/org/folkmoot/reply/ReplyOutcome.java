package org.folkmoot.reply;

/** What became of a mail that came in. */
enum ReplyOutcome {
    /** Handed to who takes it. */
    TAKEN,
    /** Not taken, and its sender is told why, at most once a day. */
    REFUSED,
    /** A machine wrote it: never answered. */
    IGNORED,
    /** A server reports that one of our mails cannot be delivered; the mail and the address say so from now on. */
    RETURNED
}
