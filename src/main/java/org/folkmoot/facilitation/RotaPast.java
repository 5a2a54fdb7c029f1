package org.folkmoot.facilitation;

import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.jspecify.annotations.Nullable;

/**
 * A rota that was assigned.
 *
 * @param undoneAt null while it stands
 * @param open     whether something of it could still be taken back
 */
public record RotaPast(
        RotaId id, String madeBy, Instant madeAt, @Nullable Instant undoneAt, boolean open, List<Given> given) {

    /** @param standing whether they run it still */
    public record Given(DialogueSessionId session, String title, Instant startsAt, String name, boolean standing) {}

    public RotaPast {
        given = List.copyOf(given);
    }
}
