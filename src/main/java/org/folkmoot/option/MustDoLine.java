package org.folkmoot.option;

/** What is to be done whichever option is chosen. */
public record MustDoLine(MustDoId id, String wording, int revision) {}
