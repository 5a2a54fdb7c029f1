package org.folkmoot.prioritymap;

/** What a group found of a sub-area. Words in the bundle: {@code prioritymap.level.<name>}. */
public enum PriorityLevel {
    HIGH,
    PRIORITY,
    /** Nobody in the group named it, which does not mean that it is unimportant. */
    NOT_IDENTIFIED
}
