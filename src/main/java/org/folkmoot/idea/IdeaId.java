package org.folkmoot.idea;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.FileHolder;
import org.folkmoot.moderation.Thing;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;

/** Key of one idea. */
public record IdeaId(UUID value) implements Serializable {

    public static Optional<IdeaId> parse(String text) {
        return Ids.parse(text).map(IdeaId::new);
    }

    /** As the files attached to it know it. */
    public FileHolder asHolder() {
        return new FileHolder(IdeaModeration.KIND, value);
    }

    /** As others remember it. */
    public Origin asOrigin(String title) {
        return new Origin(IdeaModeration.KIND, value.toString(), title, "ideas/" + value);
    }

    /** As moderation knows it. */
    public Thing asThing() {
        return new Thing(IdeaModeration.KIND, value);
    }
}
