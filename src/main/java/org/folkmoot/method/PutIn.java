package org.folkmoot.method;

/** What came of putting an answer in. */
public enum PutIn {
    IN,
    /** The phase had been closed: what was typed is the person's draft. */
    KEPT_AS_DRAFT
}
