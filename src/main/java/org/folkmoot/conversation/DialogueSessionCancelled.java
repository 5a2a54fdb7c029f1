package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A session was called off before it began.
 *
 * @param holders those with a place at that moment, who should hear of it; at most {@link ScheduleSeries#PLACES_MAX}
 * @param waiting those in the waiting list or with an offer; kept events from before there was one have none
 * @param reason  one line, for them to read
 * @param runners those who would have run it, without whoever called it off; null as {@code waiting}
 */
public record DialogueSessionCancelled(
        DialogueSessionId session,
        String title,
        Instant startsAt,
        List<MemberId> holders,
        @Nullable List<MemberId> waiting,
        String reason,
        Instant at,
        @Nullable List<MemberId> runners) {

    public DialogueSessionCancelled {
        holders = List.copyOf(holders);
        waiting = waiting == null ? List.of() : List.copyOf(waiting);
        runners = runners == null ? List.of() : List.copyOf(runners);
    }

    public DialogueSessionCancelled(
            DialogueSessionId session,
            String title,
            Instant startsAt,
            List<MemberId> holders,
            @Nullable List<MemberId> waiting,
            String reason,
            Instant at) {
        this(session, title, startsAt, holders, waiting, reason, at, null);
    }

    /** Each once. */
    public List<MemberId> everyone() {
        return Stream.of(Optional.of(holders), Optional.ofNullable(waiting), Optional.ofNullable(runners))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
