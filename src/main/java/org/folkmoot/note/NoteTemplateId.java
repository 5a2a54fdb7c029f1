package org.folkmoot.note;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of a template, the same for all its editions. */
public record NoteTemplateId(UUID value) implements Serializable {

    public static Optional<NoteTemplateId> parse(String text) {
        return Ids.parse(text).map(NoteTemplateId::new);
    }
}
