package org.folkmoot.engagement;

import java.util.List;

/**
 * How often people take part.
 *
 * @param inOneActivity people who took part in exactly one activity: "not the usual suspects" is their share of people
 */
public record Regulars(int people, int inOneActivity, List<Returning> months) {}
