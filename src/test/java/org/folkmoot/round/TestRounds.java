package org.folkmoot.round;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** A session that begins in half an hour, so that people can be checked in and rounds can run now. */
@Component
public class TestRounds {

    private final TestProgramme programme;
    private final TestConversations conversations;
    private final TestMembers people;
    private final DeskService desks;
    private final RoundService rounds;
    private final CardService cards;
    private final PortalClock clock;

    TestRounds(
            TestProgramme programme,
            TestConversations conversations,
            TestMembers people,
            DeskService desks,
            RoundService rounds,
            CardService cards,
            PortalClock clock) {
        this.programme = programme;
        this.conversations = conversations;
        this.people = people;
        this.desks = desks;
        this.rounds = rounds;
        this.cards = cards;
        this.clock = clock;
    }

    public DialogueSessionId session() {
        programme.load();
        return conversations.session("Ageing well", start(), 25);
    }

    public Instant start() {
        return clock.instant().plus(Duration.ofMinutes(30)).truncatedTo(ChronoUnit.SECONDS);
    }

    public MemberId here(MemberId facilitator, DialogueSessionId session, String name) {
        var person = people.named(name, Role.PARTICIPANT);
        people.as(facilitator, () -> desks.walkIn(session, person));
        return person;
    }

    public List<MemberId> here(MemberId facilitator, DialogueSessionId session, int count) {
        return IntStream.range(0, count)
                .mapToObj(nth -> here(facilitator, session, "Guest " + nth))
                .toList();
    }

    public RoundId planned(MemberId facilitator, DialogueSessionId session, RoundKind kind, int dots) {
        return people.as(
                facilitator,
                () -> rounds.plan(session, new PlanRound(kind, "What matters " + kind + "?", 5, true, dots)));
    }

    public RoundId running(MemberId facilitator, DialogueSessionId session, RoundKind kind, int dots) {
        var round = planned(facilitator, session, kind, dots);
        people.as(facilitator, () -> rounds.start(round));
        return round;
    }

    public CardId card(MemberId person, RoundId round, String words) {
        var id = new CardId(Ids.next());
        people.as(person, () -> cards.put(round, new WriteCard(id, words)));
        return id;
    }
}
