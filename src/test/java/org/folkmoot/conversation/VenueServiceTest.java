package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class VenueServiceTest {

    @Autowired
    VenueService service;

    @Autowired
    ConversationService conversations;

    @Autowired
    SessionChangeService changes;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MemberId facilitator;
    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        facilitator = people.named("Fay Field", Role.FACILITATOR);
        soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void aNameStandsOnceWhateverItsCaseAndIsFreeAgainOnceRetired() {
        var first = add("Corn Hall");
        refused("venue-name-taken", () -> add("CORN hall"));
        people.as(facilitator, () -> service.retire(first));
        add("Corn Hall");
        assertThat(list())
                .singleElement()
                .satisfies(venue -> assertThat(venue.id()).isNotEqualTo(first));
        assertThat(people.as(facilitator, () -> service.retired()))
                .singleElement()
                .satisfies(venue -> {
                    assertThat(venue.id()).isEqualTo(first);
                    assertThat(venue.retiredBy()).isEqualTo("Fay Field");
                    assertThat(venue.retiredAt()).isNotNull();
                });
        refused("venue-retired", () -> people.as(facilitator, () -> service.retire(first)));
        refused("venue-retired", () -> change(first, 0, "Old Corn Hall"));
    }

    @Test
    void twoWhoAddTheSameAtOneMomentMakeOne() throws Exception {
        Callable<VenueId> adding = () -> add("Corn Hall");
        var outcomes = Races.together(List.of(adding, adding, adding));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(lost -> assertThat(lost.thrown()).hasMessage("conversation.refusal.venue-name-taken"));
        assertThat(list()).hasSize(1);
    }

    @Test
    void whoChangesItSecondIsToldAndANameOfAnotherIsTaken() {
        var hall = add("Corn Hall");
        add("Library");
        refused("venue-name-taken", () -> change(hall, 0, "library"));
        change(hall, 0, "Corn hall");
        refused("venue-changed-meanwhile", () -> change(hall, 0, "The Corn Hall"));
        assertThat(list()).extracting(VenueLine::name).containsExactly("Corn hall", "Library");
    }

    @Test
    void aSessionKeepsWhatTheRegisterSaidAndEverybodyReadsHowToGetIn() {
        var hall = add("Corn Hall");
        var session = at(hall);
        change(hall, 0, "The Corn Hall");
        var seen = people.asVisitor(() -> conversations.find(session).orElseThrow());
        assertThat(seen.session().venue()).isEqualTo("Corn Hall");
        assertThat(seen.address()).isEqualTo("1 High Street");
        assertThat(seen.access()).isEqualTo("Step-free.");
        save(session, hall, soon);
        assertThat(conversations.find(session).orElseThrow().session().venue())
                .as("from the moment it is saved anew")
                .isEqualTo("The Corn Hall");
    }

    @Test
    void aRetiredVenueCannotBeChosenButASessionThatIsThereStays() {
        var hall = add("Corn Hall");
        var session = at(hall);
        var elsewhere = made.session("Rural buses", soon, 5);
        people.as(facilitator, () -> service.retire(hall));
        refused("venue-retired", () -> at(hall));
        refused("venue-retired", () -> save(elsewhere, hall, soon));
        save(session, hall, soon.plus(Duration.ofHours(1)));
        assertThat(people.as(facilitator, () -> changes.find(session).orElseThrow()))
                .satisfies(now -> assertThat(now.startsAt()).isEqualTo(soon.plus(Duration.ofHours(1))))
                .satisfies(now -> assertThat(now.venue().name()).isEqualTo("Corn Hall"))
                .satisfies(now -> assertThat(now.kept()).isNotNull());
        refused("venue-unknown", () -> at(new VenueId(java.util.UUID.randomUUID())));
    }

    @Test
    void whatAVenueSaysHasBoundsAndParticipantsHaveNoBusinessHere() {
        var area = made.area("Ipswich");
        assertThatThrownBy(() -> new VenueFacts("Hall", "", area, "", 0)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new VenueFacts("Hall", "", area, "", 5001)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new VenueFacts("Hall", "", area, "x".repeat(1001), 5))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> people.as(people.person(Role.PARTICIPANT), () -> service.list()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DialogueSessionId at(VenueId venue) {
        return made.sessions(
                        "Ageing well",
                        5,
                        List.of(new SessionDate(
                                soon,
                                soon.plus(Duration.ofHours(2)),
                                new Venue("typed before", "", made.area("Ipswich"), venue))))
                .getFirst();
    }

    private void save(DialogueSessionId session, VenueId venue, Instant start) {
        people.as(facilitator, () -> {
            var now = changes.find(session).orElseThrow();
            changes.change(
                    session,
                    new ChangeSession(
                            now.edition(),
                            start,
                            start.plus(Duration.ofHours(2)),
                            new Venue(now.venue().name(), "", now.venue().area(), venue),
                            5,
                            now.question()));
        });
    }

    private VenueId add(String name) {
        return people.as(facilitator, () -> service.add(facts(name)));
    }

    private void change(VenueId venue, int seen, String name) {
        people.as(facilitator, () -> service.change(venue, seen, facts(name)));
    }

    private VenueFacts facts(String name) {
        return new VenueFacts(name, "1 High Street", made.area("Ipswich"), "Step-free.", 30);
    }

    private List<VenueLine> list() {
        return people.as(facilitator, () -> service.list());
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("conversation.refusal." + key);
    }
}
