package org.folkmoot.steering;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one publishing of answers. */
public record PublicationId(UUID value) implements Serializable {

    public static Optional<PublicationId> parse(String text) {
        return Ids.parse(text).map(PublicationId::new);
    }
}
