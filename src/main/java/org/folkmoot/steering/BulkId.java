package org.folkmoot.steering;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one thing done to many ideas. */
public record BulkId(UUID value) implements Serializable {

    public static Optional<BulkId> parse(String text) {
        return Ids.parse(text).map(BulkId::new);
    }
}
