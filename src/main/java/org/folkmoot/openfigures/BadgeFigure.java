package org.folkmoot.openfigures;

/** What a badge shows. Words: {@code openfigures.badge.<name>}, {@code openfigures.badge.title.<name>}. */
public enum BadgeFigure {
    PEOPLE,
    ORGANISATIONS,
    SECTORS
}
