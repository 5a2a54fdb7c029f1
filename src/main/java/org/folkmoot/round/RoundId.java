package org.folkmoot.round;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one round. */
public record RoundId(UUID value) {

    public static Optional<RoundId> parse(String text) {
        return Ids.parse(text).map(RoundId::new);
    }
}
