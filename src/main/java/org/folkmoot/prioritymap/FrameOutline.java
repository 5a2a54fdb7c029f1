package org.folkmoot.prioritymap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/** Areas and sub-areas as lines of text, as a person types them: an area stands by itself, its sub-areas below it after a dash. */
public final class FrameOutline {

    private static final int TYPED_MAX = 12_000;
    private static final String DASHES = "-–—*•";

    private FrameOutline() {}

    /** @throws UnusableInputException when a sub-area stands before the first area, and as {@link DrawFrame#areas} */
    public static List<FrameArea> read(String typed) {
        var names = new ArrayList<String>();
        var below = new ArrayList<List<String>>();
        for (var line : Texts.block(typed, TYPED_MAX).split("\n")) {
            var text = line.strip();
            if (text.isEmpty()) continue;
            if (DASHES.indexOf(text.charAt(0)) < 0) {
                names.add(text);
                below.add(new ArrayList<>());
            } else if (below.isEmpty()) {
                throw new UnusableInputException("prioritymap.input.no-area-yet");
            } else {
                below.getLast().add(text.substring(1).strip());
            }
        }
        var areas = new ArrayList<FrameArea>();
        for (var at = 0; at < names.size(); at++) areas.add(new FrameArea(names.get(at), below.get(at)));
        return DrawFrame.areas(areas);
    }

    public static String write(List<FrameArea> areas) {
        return areas.stream()
                .map(area -> area.name() + "\n"
                        + area.subAreas().stream().map(one -> "- " + one).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
