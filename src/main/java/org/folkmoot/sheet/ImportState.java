package org.folkmoot.sheet;

/** Where an import is. Words in the bundle: {@code sheet.state.<name>}. */
public enum ImportState {
    RUNNING,
    DONE,
    STOPPED
}
