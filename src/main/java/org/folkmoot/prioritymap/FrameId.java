package org.folkmoot.prioritymap;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of a frame. */
public record FrameId(UUID value) {

    public static Optional<FrameId> parse(String text) {
        return Ids.parse(text).map(FrameId::new);
    }
}
