package org.folkmoot.steering;

/** Words in the bundle: {@code steering.attendance.<name>}. */
public enum AttendanceKind {
    PRESENT,
    APOLOGIES
}
