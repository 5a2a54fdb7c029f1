package org.folkmoot.sheet;

/**
 * Where an import is: being looked through, looked through and waiting for a word, being written, ended. One that
 * stopped can go on until what waits of it expires. A table of a kind that is {@link SheetKind#mapped} waits first until
 * its columns are named. Words in the bundle: {@code sheet.state.<name>}.
 */
public enum ImportState {
    LOOKING,
    COLUMNS,
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    EXPIRED,
    TAKING_BACK,
    TAKEN_BACK
}
