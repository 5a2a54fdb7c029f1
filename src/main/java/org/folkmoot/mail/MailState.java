package org.folkmoot.mail;

/** What became of a mail. Words in the bundle: {@code mail.state.<name>}. */
public enum MailState {
    /** On its way, or to be tried again. */
    WAITING,
    /** Handed to the mail server, whose answer is not on record yet. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Kept here to be read; nobody tried to send it. */
    SHOWN,
    /** The mail server said no for good, or the portal gave up. */
    FAILED,
    /** It may have arrived or not; it is not sent again by itself (ADR 0018). */
    UNCERTAIN,
    /** Not tried while its address bounces. */
    HELD,
    /** No longer wanted: the person is gone, or turned such mails off. */
    WITHDRAWN
}
