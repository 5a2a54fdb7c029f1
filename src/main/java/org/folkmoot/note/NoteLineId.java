package org.folkmoot.note;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one line of notes. */
public record NoteLineId(UUID value) implements Serializable {

    public static Optional<NoteLineId> parse(String text) {
        return Ids.parse(text).map(NoteLineId::new);
    }
}
