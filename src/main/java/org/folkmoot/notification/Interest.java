package org.folkmoot.notification;

/** What a person chose about one subject. Words in the bundle: {@code notification.interest.<name>}. */
public enum Interest {
    /** Hears of it although it is not theirs. */
    FOLLOWED,
    /** Hears nothing of it, except of what is their own. */
    MUTED
}
