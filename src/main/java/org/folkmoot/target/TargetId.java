package org.folkmoot.target;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one target of the register. */
public record TargetId(UUID value) implements Serializable {

    public static Optional<TargetId> parse(String text) {
        return Ids.parse(text).map(TargetId::new);
    }
}
