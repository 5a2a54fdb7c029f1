package org.folkmoot.conversation;

/** What of a session was changed. */
public enum ChangedField {
    /** Start and end, as two instants with a slash between them (ISO 8601). */
    WHEN,
    WHERE,
    ADDRESS,
    QUESTION,
    /** Where people join online: the host alone, because the address lets anybody in. */
    LINK,
    CAPACITY
}
