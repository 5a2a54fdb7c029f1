package org.folkmoot.engagement;

import java.util.List;

/**
 * Who comes once, and who again.
 *
 * @param people        distinct persons
 * @param inOneActivity those who took part in exactly one activity: "not the usual suspects" is their share of people
 * @param months        from the first month with anybody to the last, empty ones between them too
 */
public record Regulars(int people, int inOneActivity, List<Returning> months) {}
