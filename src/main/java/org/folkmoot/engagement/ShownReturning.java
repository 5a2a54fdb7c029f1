package org.folkmoot.engagement;

/** A {@link Returning} as somebody may see it. */
public record ShownReturning(String month, Shown firstTimers, Shown returners) {}
