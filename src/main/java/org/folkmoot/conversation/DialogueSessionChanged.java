package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A session is at another time or place, about another question, or joined online by another link. Never published when
 * only the number of places changed.
 *
 * @param edition counts the session's changes, from 1
 * @param holders those with a place at that moment
 * @param waiting those in the waiting list or with an offer
 * @param linkChanged whether the link to join is another one, which concerns holders and runners alone; null in kept events
 *                    from before there was one
 * @param runners those who run it, without whoever changed it; null as {@code linkChanged}
 */
public record DialogueSessionChanged(
        DialogueSessionId session,
        int edition,
        String title,
        SessionFacts before,
        SessionFacts after,
        List<MemberId> holders,
        List<MemberId> waiting,
        Instant at,
        @Nullable Boolean linkChanged,
        @Nullable List<MemberId> runners) {

    public DialogueSessionChanged {
        holders = List.copyOf(holders);
        waiting = List.copyOf(waiting);
        runners = runners == null ? List.of() : List.copyOf(runners);
    }

    public DialogueSessionChanged(
            DialogueSessionId session,
            int edition,
            String title,
            SessionFacts before,
            SessionFacts after,
            List<MemberId> holders,
            List<MemberId> waiting,
            Instant at) {
        this(session, edition, title, before, after, holders, waiting, at, false, List.of());
    }

    /** Those who come or run it: they know the link. */
    public List<MemberId> inTheRoom() {
        return Stream.concat(holders.stream(), runners == null ? Stream.of() : runners.stream())
                .distinct()
                .toList();
    }
}
