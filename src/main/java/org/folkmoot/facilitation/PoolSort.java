package org.folkmoot.facilitation;

/** Words in the bundle: {@code facilitation.sort.<name>}. */
public enum PoolSort {
    NAME,
    /** Fewest in the time that counts first. */
    SHARE,
    /** Whose last one is longest ago first; never comes before that. */
    LAST
}
