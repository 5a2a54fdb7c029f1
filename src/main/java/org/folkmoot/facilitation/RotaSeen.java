package org.folkmoot.facilitation;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.member.MemberId;

/** How a session stood when a rota was proposed. Another state when it is assigned is a change in between. */
public record RotaSeen(Instant startsAt, Instant endsAt, int needed, Set<MemberId> team) {

    static RotaSeen of(RunBy run) {
        return new RotaSeen(
                run.session().startsAt(),
                run.session().endsAt(),
                run.needed(),
                run.facilitators().stream().map(RunBy.Facilitator::member).collect(Collectors.toSet()));
    }
}
