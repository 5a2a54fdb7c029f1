package org.folkmoot.comment;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.moderation.Thing;
import org.folkmoot.shared.Ids;

/** Key of one comment. */
public record CommentId(UUID value) implements Serializable {

    public static final String KIND = "comment";

    public static Optional<CommentId> parse(String text) {
        return Ids.parse(text).map(CommentId::new);
    }

    /** As moderation knows it. */
    public Thing asThing() {
        return new Thing(KIND, value);
    }
}
