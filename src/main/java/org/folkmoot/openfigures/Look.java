package org.folkmoot.openfigures;

/** In which colours a badge or the strip is shown; by itself it follows the reader's device. Words: {@code openfigures.look.<name>}. */
public enum Look {
    AUTO,
    LIGHT,
    DARK
}
