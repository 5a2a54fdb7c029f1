package org.folkmoot.action;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one action. */
public record ActionId(UUID value) implements Serializable {

    public static Optional<ActionId> parse(String text) {
        return Ids.parse(text).map(ActionId::new);
    }
}
