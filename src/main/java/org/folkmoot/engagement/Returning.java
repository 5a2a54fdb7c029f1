package org.folkmoot.engagement;

/**
 * People of one month.
 *
 * @param month        ISO, "2026-11"
 * @param firstTimers  those whose first day in this scope is in this month
 * @param returners    those who had been there in an earlier month
 */
public record Returning(String month, int firstTimers, int returners) {}
