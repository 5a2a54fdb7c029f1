package org.folkmoot.history;

/** What a table names that the register may know. */
public enum ValueKind {
    PERSON,
    ORGANISATION
}
