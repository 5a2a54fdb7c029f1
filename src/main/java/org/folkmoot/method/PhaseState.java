package org.folkmoot.method;

public enum PhaseState {
    PLANNED,
    OPEN,
    CLOSED
}
