package org.folkmoot.facilitation;

import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;

/** What came of assigning a rota: all of it, or nothing and why. */
public sealed interface RotaOutcome {

    /** @param sessions of how many; @param given how many times somebody was asked */
    record Assigned(RotaId rota, int sessions, int given) implements RotaOutcome {}

    /** Nothing was written. */
    record Changed(List<Line> lines) implements RotaOutcome {}

    /** @param name of whom it is about, empty for the session itself */
    record Line(DialogueSessionId session, String title, Instant startsAt, RotaChange what, String name) {}
}
