package org.folkmoot.engagement;

/**
 * What rows add up to, counted from them alone: no kept total is asked.
 *
 * @param standing rows that count; what was taken back, and what takes back, does not
 */
public record RowsCounted(int standing, Reach reach) {}
