package org.folkmoot.moderation;

/** Whether what somebody wrote is shown to others. Words in the bundle: {@code moderation.visibility.<name>}. */
public enum Visibility {
    OPEN,
    /** Waits for a moderator; never shown so far, or in a new wording. */
    WAITING,
    /** Was shown, and a moderator hid it. */
    HIDDEN,
    /** Waited, and a moderator said no. */
    DECLINED;

    public boolean open() {
        return this == OPEN;
    }
}
