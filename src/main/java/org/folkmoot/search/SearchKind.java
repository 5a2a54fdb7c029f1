package org.folkmoot.search;

/** What can be found. Words in the bundle: {@code search.kind.<name>}. */
public enum SearchKind {
    IDEA,
    INQUIRY,
    /** What an inquiry found, once it is published. */
    INQUIRY_REPORT,
    SESSION,
    /** What was said at one, once it is published. */
    NOTES,
    /** What several sessions have in common, once it is published. */
    COMMON_THEMES,
    /** What came of an idea. */
    STORY,
    /** Of the register: what is to be reached by when. */
    TARGET,
    ORGANISATION,
    /** Found only by those who may see the register of members. */
    PERSON
}
