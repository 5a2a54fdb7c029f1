package org.folkmoot.round;

/** Something about the rounds of this subject changed: for open pages. */
public record RoundChanged(RoundSubject subject) {}
