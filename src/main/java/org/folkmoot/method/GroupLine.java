package org.folkmoot.method;

import java.util.List;

/**
 * @param number   from 1; 0 for those in no group yet
 * @param answered its answer is in: who is in it stays
 * @param people   by name; who gave up their seat is not among them
 */
public record GroupLine(int number, boolean answered, List<PersonToPlace> people) {}
