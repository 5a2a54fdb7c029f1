package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one series of dialogue sessions. */
public record SeriesId(UUID value) {

    public static Optional<SeriesId> parse(String text) {
        return Ids.parse(text).map(SeriesId::new);
    }
}
