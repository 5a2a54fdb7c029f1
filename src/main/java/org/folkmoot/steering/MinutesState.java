package org.folkmoot.steering;

/** Words in the bundle: {@code steering.minutes.state.<name>}. */
public enum MinutesState {
    DRAFT,
    APPROVED,
    /** Everybody with an account reads them. */
    PUBLISHED
}
