package org.folkmoot.notification;

/** What a notification's mail waits for. */
enum Waits {
    /** The end of the person's quiet hours. */
    HELD,
    /** The next daily digest. */
    DAILY,
    /** The next weekly one. */
    WEEKLY
}
