package org.folkmoot.prioritymap;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of a connection map. */
public record ConnectionMapId(UUID value) {

    public static Optional<ConnectionMapId> parse(String text) {
        return Ids.parse(text).map(ConnectionMapId::new);
    }
}
