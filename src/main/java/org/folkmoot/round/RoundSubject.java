package org.folkmoot.round;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;

/**
 * What rounds are held about, without knowing its type elsewhere in this module's tables.
 *
 * @param kind one word, 1 to {@link #KIND_MAX} letters; today only {@link #SESSION}
 */
public record RoundSubject(String kind, UUID id) {

    public static final String SESSION = "session";
    static final int KIND_MAX = 20;

    public RoundSubject {
        if (kind.isEmpty() || kind.length() > KIND_MAX) throw new IllegalArgumentException("kind: 1 to 20 characters");
    }

    public static RoundSubject of(DialogueSessionId session) {
        return new RoundSubject(SESSION, session.value());
    }

    /** Empty when it is something else. */
    Optional<DialogueSessionId> session() {
        return kind.equals(SESSION) ? Optional.of(new DialogueSessionId(id)) : Optional.empty();
    }
}
