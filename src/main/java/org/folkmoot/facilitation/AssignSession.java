package org.folkmoot.facilitation;

import java.util.List;
import java.util.Set;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;

/**
 * Who is to run a session.
 *
 * @param seen how it stood when the rota was proposed
 */
public record AssignSession(DialogueSessionId session, RotaSeen seen, List<Pick> picks) {

    /** @param known what was shown to stand against it; whoever picks them all the same means it */
    public record Pick(MemberId member, Set<PassedOver> known) {}

    public AssignSession {
        picks = List.copyOf(picks);
    }
}
