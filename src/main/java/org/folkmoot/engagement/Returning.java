package org.folkmoot.engagement;

/** People by month: first time in this scope, and those who were there before. */
public record Returning(String month, int firstTimers, int returners) {}
