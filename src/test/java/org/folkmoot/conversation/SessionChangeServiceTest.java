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
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class SessionChangeServiceTest {

    @Autowired
    SessionChangeService service;

    @Autowired
    ConversationService conversations;

    @Autowired
    PlaceService places;

    @Autowired
    PlaceListService list;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    ApplicationEvents events;

    private Instant soon;
    private MemberId facilitator;

    @BeforeEach
    void programme() {
        programme.load();
        soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
        facilitator = people.named("Fay Field", Role.FACILITATOR);
    }

    @Test
    void whoComesAndWhoWaitsAreToldWhatWasAndWhatIs() {
        var session = made.session("Ageing well", soon, 1);
        var holder = people.person(Role.PARTICIPANT);
        var waits = people.person(Role.PARTICIPANT);
        made.takePlace(holder, session);
        made.takePlace(waits, session);
        var later = soon.plus(Duration.ofDays(1));
        change(session, 0, later, "Town hall", 1, "What next?");
        assertThat(events.stream(DialogueSessionChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.holders()).containsExactly(holder);
            assertThat(changed.waiting()).containsExactly(waits);
            assertThat(changed.before().startsAt()).isEqualTo(soon);
            assertThat(changed.after().startsAt()).isEqualTo(later);
            assertThat(changed.before().where()).isEqualTo("Corn Hall, Ipswich");
            assertThat(changed.after().where()).isEqualTo("Town hall, Ipswich");
            assertThat(changed.after().question()).isEqualTo("What next?");
        });
        var now = open(session);
        assertThat(now.edition()).isEqualTo(1);
        assertThat(now.history())
                .extracting(SessionToChange.Change::field)
                .containsExactlyInAnyOrder(ChangedField.WHEN, ChangedField.WHERE, ChangedField.QUESTION);
        assertThat(now.history()).allSatisfy(row -> assertThat(row.who()).isEqualTo("Fay Field"));
        assertThat(people.as(holder, () -> conversations.find(session).orElseThrow())
                        .session())
                .satisfies(seen -> assertThat(seen.mine()).isTrue())
                .satisfies(seen -> assertThat(seen.startsAt()).isEqualTo(later));
    }

    @Test
    void moreOrFewerPlacesAloneAreNoNewsAndGoToThoseWhoWait() {
        var session = made.session("Ageing well", soon, 1);
        made.takePlace(people.person(Role.PARTICIPANT), session);
        made.takePlace(people.person(Role.PARTICIPANT), session);
        change(session, 0, soon, "Corn Hall", 2, "What would help?");
        assertThat(events.stream(DialogueSessionChanged.class)).isEmpty();
        assertThat(events.stream(PlaceOffered.class)).hasSize(1);
        assertThat(open(session).history())
                .singleElement()
                .satisfies(row -> assertThat(row.after()).isEqualTo("2"));
        change(session, 1, soon, "Corn Hall", 2, "What would help?");
        assertThat(open(session).edition()).as("nothing changed").isEqualTo(1);
        refused("capacity-below-taken", () -> change(session, 1, soon, "Corn Hall", 1, "What would help?"));
    }

    @Test
    void placesAddedAtTheDeskAreNotedAndNotUndoneByAnOpenForm() {
        var session = made.session("Ageing well", soon, 5);
        var opened = open(session).edition();
        people.as(facilitator, () -> list.changeCapacity(session, 8));
        assertThat(open(session).history()).singleElement().satisfies(row -> {
            assertThat(row.field()).isEqualTo(ChangedField.CAPACITY);
            assertThat(row.before()).isEqualTo("5");
            assertThat(row.after()).isEqualTo("8");
            assertThat(row.who()).isEqualTo("Fay Field");
        });
        refused("session-changed-meanwhile", () -> change(session, opened, soon, "Town hall", 5, "What would help?"));
        assertThat(open(session).capacity()).isEqualTo(8);
        people.as(facilitator, () -> list.changeCapacity(session, 8));
        assertThat(open(session).history()).as("nothing changed").hasSize(1);
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() throws Exception {
        var session = made.session("Ageing well", soon, 5);
        change(session, 0, soon, "Town hall", 5, "What would help?");
        refused("session-changed-meanwhile", () -> change(session, 0, soon, "School", 5, "What would help?"));
        var outcomes = Races.together(List.<Callable<String>>of(saving(session, "One"), saving(session, "Two")));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .singleElement()
                .satisfies(
                        lost -> assertThat(lost.thrown()).hasMessage("conversation.refusal.session-changed-meanwhile"));
    }

    @Test
    void placesTakenMeanwhileAreNoChangeOfThePage() {
        var session = made.session("Ageing well", soon, 5);
        var seen = open(session).edition();
        made.takePlace(people.person(Role.PARTICIPANT), session);
        change(session, seen, soon, "Town hall", 5, "What would help?");
    }

    @Test
    void anOfferEndsInTimeForTheNewStartOrIsAPlaceAtOnce() {
        var session = made.session("Ageing well", soon, 1);
        var holder = people.person(Role.PARTICIPANT);
        var first = people.person(Role.PARTICIPANT);
        made.takePlace(holder, session);
        made.takePlace(first, session);
        people.as(holder, () -> places.giveUpPlace(session));
        var nearer = clock.instant().plus(Duration.ofHours(12)).truncatedTo(ChronoUnit.SECONDS);
        change(session, 0, nearer, "Corn Hall", 1, "What would help?");
        assertThat(people.as(first, () -> conversations.find(session).orElseThrow())
                        .session()
                        .turn()
                        .offeredUntil())
                .isEqualTo(nearer.minus(Duration.ofHours(2)));
        var next = clock.instant().plus(Duration.ofHours(4)).truncatedTo(ChronoUnit.SECONDS);
        change(session, 1, next, "Corn Hall", 1, "What would help?");
        assertThat(people.as(first, () -> conversations.find(session).orElseThrow())
                        .session()
                        .mine())
                .isTrue();
    }

    @Test
    void whatHasPassedOrBegunOrIsCancelledStays() {
        var session = made.session("Ageing well", soon, 5);
        refused(
                "date-past",
                () -> change(session, 0, clock.instant().minusSeconds(60), "Corn Hall", 5, "What would help?"));
        clock.at(soon, () -> {
            refused(
                    "too-late-to-change",
                    () -> change(session, 0, soon.plus(Duration.ofDays(1)), "Corn Hall", 5, "What would help?"));
            return "";
        });
        people.as(facilitator, () -> conversations.cancel(session, "Snow."));
        refused("session-cancelled", () -> change(session, 1, soon, "Town hall", 5, "What would help?"));
        assertThat(open(session).open()).isFalse();
    }

    private Callable<String> saving(DialogueSessionId session, String venue) {
        return () -> {
            change(session, 1, soon, venue, 5, "What would help?");
            return "";
        };
    }

    private void change(
            DialogueSessionId session, int seen, Instant start, String venue, int capacity, String question) {
        people.as(
                facilitator,
                () -> service.change(
                        session,
                        new ChangeSession(
                                seen,
                                start,
                                start.plus(Duration.ofHours(2)),
                                new Venue(venue, "1 High Street", made.area("Ipswich")),
                                capacity,
                                question)));
    }

    private SessionToChange open(DialogueSessionId session) {
        return people.as(facilitator, () -> service.find(session).orElseThrow());
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("conversation.refusal." + key);
    }
}
