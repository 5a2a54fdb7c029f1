package org.folkmoot.idea;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.FileHolder;
import org.folkmoot.shared.Ids;

/** Key of one draft; put forward, it is the idea's. */
public record DraftId(UUID value) implements Serializable {

    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    public static Optional<DraftId> parse(String text) {
        return Ids.parse(text).map(DraftId::new);
    }

    /** Files hang on the idea to be from the first one on. */
    public FileHolder asHolder() {
        return new IdeaId(value).asHolder();
    }
}
