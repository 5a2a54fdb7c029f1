package org.folkmoot.prioritymap;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of a sub-area in one edition of a frame. */
public record SubAreaId(UUID value) {

    public static Optional<SubAreaId> parse(String text) {
        return Ids.parse(text).map(SubAreaId::new);
    }
}
