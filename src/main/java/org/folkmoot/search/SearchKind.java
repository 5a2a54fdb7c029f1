package org.folkmoot.search;

/** What can be found. Words in the bundle: {@code search.kind.<name>}. */
public enum SearchKind {
    IDEA,
    INQUIRY,
    SESSION,
    ORGANISATION,
    /** Found only by those who may see the register of members. */
    PERSON
}
