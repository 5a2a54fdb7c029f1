package org.folkmoot.option;

/** Words in the bundle: {@code option.step.<name>}. */
public enum OptionStepKind {
    CHOSEN,
    TAKEN_BACK
}
