package org.folkmoot.notification;

/** Under which heading a person finds a kind. Words in the bundle: {@code notification.group.<name>}. */
public enum KindGroup {
    MINE,
    BACKED,
    NEWS,
    DUTIES
}
