package org.folkmoot.prioritymap;

import java.util.HashSet;
import java.util.List;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * An area of a frame.
 *
 * @param name     one line, at most {@link #NAME_MAX}
 * @param subAreas 1 to {@link #SUB_AREAS_MAX} names of the same length, in their order, no two alike (accents, capitals and
 *     spaces aside)
 */
public record FrameArea(String name, List<String> subAreas) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int NAME_MAX = 80;

    public static final int SUB_AREAS_MAX = 12;

    public FrameArea {
        name = Texts.line(name, NAME_MAX);
        subAreas = subAreas.stream().map(one -> Texts.line(one, NAME_MAX)).toList();
        if (subAreas.isEmpty()) throw new UnusableInputException("prioritymap.input.no-sub-area", name);
        if (subAreas.size() > SUB_AREAS_MAX)
            throw new UnusableInputException("prioritymap.input.sub-areas", SUB_AREAS_MAX, name);
        requireDifferent(subAreas);
    }

    /** @throws UnusableInputException when two of them would be one in an overlay */
    static void requireDifferent(List<String> names) {
        var known = new HashSet<String>();
        for (var name : names)
            if (!known.add(FoldedName.of(name))) throw new UnusableInputException("prioritymap.input.twice", name);
    }
}
