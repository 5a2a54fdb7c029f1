package org.folkmoot.steering;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one of the steering group's tags. */
public record TagId(UUID value) implements Serializable {

    public static Optional<TagId> parse(String text) {
        return Ids.parse(text).map(TagId::new);
    }
}
