package org.folkmoot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.springframework.stereotype.Component;

/** Sessions for tests, made as a facilitator makes them. The programme must be loaded. */
@Component
public class TestConversations {

    public static final Duration LASTS = Duration.ofHours(2);

    private final ConversationService conversations;
    private final PlaceService places;
    private final ProgrammeService programme;
    private final TestMembers people;

    TestConversations(
            ConversationService conversations, PlaceService places, ProgrammeService programme, TestMembers people) {
        this.conversations = conversations;
        this.places = places;
        this.programme = programme;
        this.people = people;
    }

    public DialogueSessionId session(String title, Instant startsAt, int places) {
        return sessions(title, places, List.of(date(startsAt, "Ipswich"))).getFirst();
    }

    /** Scheduled by that person, who is its host. */
    public DialogueSessionId sessionBy(MemberId host, String title, Instant startsAt) {
        return sessions(host, title, 5, List.of(date(startsAt, "Ipswich"))).getFirst();
    }

    public List<DialogueSessionId> sessions(String title, int places, List<SessionDate> dates) {
        return sessions(people.person(Role.FACILITATOR), title, places, dates);
    }

    private List<DialogueSessionId> sessions(MemberId host, String title, int places, List<SessionDate> dates) {
        var asked = new ScheduleSeries(
                title, "To hear each other.", "What would help?", "In pairs, then all.", strand(), places, dates);
        return people.as(host, () -> conversations.sessionsOf(conversations.schedule(asked)));
    }

    public SessionDate date(Instant startsAt, String area) {
        return new SessionDate(startsAt, startsAt.plus(LASTS), new Venue("Corn Hall", "1 High Street", area(area)));
    }

    public PlaceAnswer takePlace(MemberId member, DialogueSessionId session) {
        return people.as(member, () -> places.takePlace(session));
    }

    public AreaId area(String name) {
        return programme.areas().stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The strand that counts attendance at sessions. */
    public StrandId strand() {
        return programme.strands().stream()
                .filter(strand -> strand.counts().contains(EngagementKind.ATTENDED_SESSION))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
