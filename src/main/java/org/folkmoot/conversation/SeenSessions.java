package org.folkmoot.conversation;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** Sessions as the person looking sees them: with their own place or turn, in two statements; in none for a visitor. */
@Component
class SeenSessions {

    private final Places places;
    private final WaitingEntries entries;
    private final CurrentMember currentMember;

    SeenSessions(Places places, WaitingEntries entries, CurrentMember currentMember) {
        this.places = places;
        this.entries = entries;
        this.currentMember = currentMember;
    }

    List<SessionSummary> summaries(List<DialogueSession> shown) {
        var me = currentMember.find().map(MemberId::value);
        if (me.isEmpty() || shown.isEmpty())
            return shown.stream().map(s -> s.summary(false)).toList();
        var ids = shown.stream().map(s -> s.id().value()).toList();
        var mine = places.sessionsOf(me.get(), ids);
        var turns = entries.turnsOf(me.get(), ids).stream()
                .collect(Collectors.toMap(
                        WaitingEntries.Turn::getSessionId,
                        turn -> new MyTurn(Math.toIntExact(turn.getAhead()) + 1, turn.getOfferedUntil())));
        return shown.stream()
                .map(s -> s.summary(mine.contains(s.id().value()), turns.get(s.id().value())))
                .toList();
    }
}
