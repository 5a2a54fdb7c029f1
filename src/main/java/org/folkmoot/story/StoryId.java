package org.folkmoot.story;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one story. */
public record StoryId(UUID value) implements Serializable {

    public static Optional<StoryId> parse(String text) {
        return Ids.parse(text).map(StoryId::new);
    }
}
