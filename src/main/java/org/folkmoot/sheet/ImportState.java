package org.folkmoot.sheet;

/**
 * Where an import is: being looked through, looked through and waiting for a word, being written, ended. One that
 * stopped can go on until what waits of it expires. Words in the bundle: {@code sheet.state.<name>}.
 */
public enum ImportState {
    LOOKING,
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    EXPIRED
}
