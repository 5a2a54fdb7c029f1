package org.folkmoot.mail;

/** Why a mail ended as it did. Words in the bundle: {@code mail.reason.<name>}. */
public enum MailReason {
    /** Uncertain: all of it was sent, and the connection ended without an answer. */
    NO_ANSWER,
    /** Uncertain: the node that sent it ended, or lost the database, before the answer was on record. */
    NODE_LOST,
    /** Failed: the mail server refused it for good. */
    REFUSED,
    /** Failed: the last attempt the settings allow. */
    GIVEN_UP,
    /** Failed: a server took it, and a later one reported that it cannot be delivered. */
    RETURNED,
    /** Held: its address bounces. */
    BOUNCES,
    /** Withdrawn: there is no such person any more. */
    PERSON_GONE,
    /** Withdrawn: the person turned mails of this kind off. */
    TURNED_OFF
}
