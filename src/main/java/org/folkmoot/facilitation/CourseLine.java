package org.folkmoot.facilitation;

import org.jspecify.annotations.Nullable;

/**
 * A course as a list shows it.
 *
 * @param validMonths null for always
 * @param attended    how many standing records there are
 * @param edition     to be given back when it is changed
 * @param retired     whether nothing new is recorded for it
 */
public record CourseLine(
        CourseId id, String title, @Nullable Integer validMonths, int attended, int edition, boolean retired) {}
