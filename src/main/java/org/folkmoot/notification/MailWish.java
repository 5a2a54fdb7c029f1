package org.folkmoot.notification;

/** When a person wants a mail about a kind of notification. Words in the bundle: {@code notification.mail.<name>}. */
public enum MailWish {
    /** Once it has happened; after the quiet hours, when it happens within them. */
    AT_ONCE,
    /** With everything else of the day. */
    DAILY,
    WEEKLY,
    OFF
}
