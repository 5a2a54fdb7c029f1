package org.folkmoot.action;

/** What a person has to do soon. @param dueThisWeek with a day from today on, within a week */
public record ActionsDue(int dueThisWeek, int late) {}
