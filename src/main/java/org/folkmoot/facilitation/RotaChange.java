package org.folkmoot.facilitation;

/** What has changed since a rota was proposed. Words in the bundle: {@code facilitation.change.<name>}. */
public enum RotaChange {
    /** Cancelled, begun, or not there any more. */
    SESSION_GONE,
    SESSION_MOVED,
    /** Others run it now, or it takes more or fewer. */
    TEAM_CHANGED,
    NO_FACILITATOR,
    DECLINED,
    AWAY,
    NOT_THEN,
    CLASH,
    NOT_TRAINED,
    MAXIMUM
}
