package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one unnamed head count. */
public record HeadCountId(UUID value) {

    public static Optional<HeadCountId> parse(String text) {
        return Ids.parse(text).map(HeadCountId::new);
    }
}
