package org.folkmoot.idea;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.moderation.Thing;
import org.folkmoot.shared.Ids;

/** Key of one idea. */
public record IdeaId(UUID value) implements Serializable {

    public static Optional<IdeaId> parse(String text) {
        return Ids.parse(text).map(IdeaId::new);
    }

    /** As moderation knows it. */
    public Thing asThing() {
        return new Thing(IdeaModeration.KIND, value);
    }
}
