package org.folkmoot.round;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one card. */
public record CardId(UUID value) {

    public static Optional<CardId> parse(String text) {
        return Ids.parse(text).map(CardId::new);
    }
}
