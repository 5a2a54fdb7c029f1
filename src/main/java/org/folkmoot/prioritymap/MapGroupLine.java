package org.folkmoot.prioritymap;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of a priority map and how it marked.
 *
 * @param marks of sub-areas that were ever marked
 */
public record MapGroupLine(MapGroupId id, String name, Map<SubAreaId, MarkLine> marks) {

    /**
     * @param revision  0 before the first mark
     * @param changedBy who changed it last, for those inside the inquiry; null for others and for people who have left
     * @param changedAt UTC; null before the first mark
     */
    public record MarkLine(
            PriorityLevel level,
            String example,
            int revision,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {

        public static final MarkLine NONE = new MarkLine(PriorityLevel.NOT_IDENTIFIED, "", 0, null, null);
    }

    public MapGroupLine {
        marks = Map.copyOf(marks);
    }

    public MarkLine mark(SubAreaId subArea) {
        return marks.getOrDefault(subArea, MarkLine.NONE);
    }
}
