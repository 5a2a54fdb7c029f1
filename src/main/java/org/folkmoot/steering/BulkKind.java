package org.folkmoot.steering;

/** What is done to many ideas at once. Words in the bundle: {@code steering.bulk.<what>.<name>}. */
public enum BulkKind {
    SHORTLIST,
    TAKE_OFF,
    TAG,
    UNTAG,
    PREPARE,
    /** To a member of the group, to score. */
    ASSIGN,
    UNDO
}
