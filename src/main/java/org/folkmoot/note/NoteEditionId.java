package org.folkmoot.note;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one edition of a template. */
public record NoteEditionId(UUID value) implements Serializable {

    public static Optional<NoteEditionId> parse(String text) {
        return Ids.parse(text).map(NoteEditionId::new);
    }
}
