package org.folkmoot.mail;

/** What became of a mail. Words in the bundle: {@code mail.state.<name>}. */
public enum MailState {
    /** On its way, or to be tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Kept here to be read; nobody tried to send it. */
    SHOWN,
    /** The mail server said no for good, or the portal gave up. */
    FAILED
}
