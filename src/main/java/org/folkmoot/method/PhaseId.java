package org.folkmoot.method;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of a phase of one inquiry. */
public record PhaseId(UUID value) implements Serializable {

    public static Optional<PhaseId> parse(String text) {
        return Ids.parse(text).map(PhaseId::new);
    }
}
