package org.folkmoot.programme;

/** What a body is for. Words in the bundle: {@code programme.body.<name>}. */
public enum BodyKind {
    BOARD,
    STEERING,
    PROJECT,
    OTHER
}
