package org.folkmoot.issue;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one solution. */
public record SolutionId(UUID value) implements Serializable {

    public static Optional<SolutionId> parse(String text) {
        return Ids.parse(text).map(SolutionId::new);
    }
}
