package org.folkmoot.prioritymap;

import java.time.Instant;
import java.util.List;

/**
 * A frame as it stands now.
 *
 * @param edition 1 for a new one; each change makes another
 * @param madeAt  when this edition was made, UTC
 */
public record FrameDetail(FrameId id, String name, int edition, Instant madeAt, List<FrameArea> areas) {

    public int subAreas() {
        return areas.stream().mapToInt(area -> area.subAreas().size()).sum();
    }
}
