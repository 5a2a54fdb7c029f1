package org.folkmoot.programme;

/** What a target counts. Places are not people: the same person may fill several. Words in the bundle: {@code measure.<name>}. */
public enum Measure {
    PEOPLE,
    PLACES,
    ORGANISATIONS,
    SECTORS,
    ACTIVITIES
}
