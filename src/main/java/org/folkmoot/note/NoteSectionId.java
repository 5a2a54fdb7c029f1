package org.folkmoot.note;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one section of a template's edition. */
public record NoteSectionId(UUID value) implements Serializable {

    public static Optional<NoteSectionId> parse(String text) {
        return Ids.parse(text).map(NoteSectionId::new);
    }
}
