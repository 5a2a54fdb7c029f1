package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one dialogue session. */
public record DialogueSessionId(UUID value) {

    public static Optional<DialogueSessionId> parse(String text) {
        return Ids.parse(text).map(DialogueSessionId::new);
    }
}
