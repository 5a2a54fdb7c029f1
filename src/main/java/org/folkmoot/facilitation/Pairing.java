package org.folkmoot.facilitation;

/** Who is put beside whom. Words in the bundle: {@code facilitation.pairing.<name>}. */
public enum Pairing {
    /** The order alone decided. */
    NONE,
    /** Experienced, taken before others because whoever is there runs their first one. */
    EXPERIENCED,
    /** Runs their first one, beside somebody experienced. */
    FIRST_TIMER
}
