package org.folkmoot.conversation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session's own page. Open to all, so it names nobody who comes.
 *
 * @param access      how one gets into the venue of the register, may be empty
 * @param online      whether one can join online
 * @param joinLink    where, for whoever has a place and those who run sessions; null for everybody else
 * @param purpose     Markdown, may be empty
 * @param method      Markdown, may be empty
 * @param held        what is held back, by name of the sector; none with nothing left
 * @param whyCancelled the reason while it is cancelled, otherwise empty
 */
public record SessionDetail(
        SessionSummary session,
        String address,
        String access,
        boolean online,
        @Nullable JoinLink joinLink,
        String purpose,
        String method,
        String whyCancelled,
        List<HeldFor> held,
        Set<SessionAction> openActions) {

    public SessionDetail {
        held = List.copyOf(held);
    }
}
