package org.folkmoot.prioritymap;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of a group of a priority map. */
public record MapGroupId(UUID value) {

    public static Optional<MapGroupId> parse(String text) {
        return Ids.parse(text).map(MapGroupId::new);
    }
}
