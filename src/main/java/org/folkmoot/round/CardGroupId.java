package org.folkmoot.round;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one group of cards. */
public record CardGroupId(UUID value) {

    public static Optional<CardGroupId> parse(String text) {
        return Ids.parse(text).map(CardGroupId::new);
    }
}
