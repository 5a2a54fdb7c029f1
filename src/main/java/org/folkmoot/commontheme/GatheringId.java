package org.folkmoot.commontheme;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one gathering. */
public record GatheringId(UUID value) {

    public static Optional<GatheringId> parse(String text) {
        return Ids.parse(text).map(GatheringId::new);
    }
}
