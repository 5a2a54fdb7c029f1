package org.folkmoot.prioritymap;

import java.util.List;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * What a frame is to look like.
 *
 * @param name  one line, at most {@link #NAME_MAX}
 * @param areas 1 to {@link #AREAS_MAX}, in their order, no two of one name
 */
public record DrawFrame(String name, List<FrameArea> areas) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int NAME_MAX = 80;

    public static final int AREAS_MAX = 8;

    public DrawFrame {
        name = name(name);
        areas = areas(areas);
    }

    public static String name(String typed) {
        return Texts.line(typed, NAME_MAX);
    }

    /** @throws UnusableInputException for none, too many, or two of one name */
    public static List<FrameArea> areas(List<FrameArea> areas) {
        if (areas.isEmpty()) throw new UnusableInputException("prioritymap.input.no-area");
        if (areas.size() > AREAS_MAX) throw new UnusableInputException("prioritymap.input.areas", AREAS_MAX);
        FrameArea.requireDifferent(areas.stream().map(FrameArea::name).toList());
        return List.copyOf(areas);
    }
}
