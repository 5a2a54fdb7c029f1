package org.folkmoot.moderation;

/** What happened, as the log tells it. Words in the bundle: {@code moderation.act.<name>}. */
public enum Act {
    REPORTED,
    WAITING,
    KEPT,
    HIDDEN,
    RESTORED,
    APPROVED,
    DECLINED,
    /** Its author took it back while it waited. */
    TAKEN_BACK,
    TRUSTED,
    TRUST_ENDED,
    BLOCKED,
    BLOCK_ENDED,
    SETTING_CHANGED,
    CONDUCT_CHANGED
}
