package org.folkmoot.reply;

/** What became of a mail that came in. */
enum ReplyOutcome {
    /** Handed to who takes it. */
    TAKEN,
    /** Not taken, and its sender is told why, at most once a day. */
    REFUSED,
    /** A machine wrote it: never answered. */
    IGNORED
}
