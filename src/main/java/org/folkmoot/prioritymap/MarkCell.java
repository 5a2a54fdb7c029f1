package org.folkmoot.prioritymap;

import org.folkmoot.shared.Texts;

/**
 * How a group marks a sub-area.
 *
 * @param seen    revision of the mark the person read, 0 for none
 * @param example who said it, or what it is about: one line of at most {@link #EXAMPLE_MAX}, may be empty
 */
public record MarkCell(MapGroupId group, SubAreaId subArea, int seen, PriorityLevel level, String example) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int EXAMPLE_MAX = 300;

    public MarkCell {
        example = example(example);
    }

    public static String example(String typed) {
        return typed.isBlank() ? "" : Texts.line(typed, EXAMPLE_MAX);
    }
}
