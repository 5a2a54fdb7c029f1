package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Reminders a week and a day before, unless the programme says otherwise. */
@PortalTest
@BothDatabases
@RecordApplicationEvents
class SessionReminderTest {

    @Autowired
    ConversationService conversations;

    @Autowired
    PlaceService places;

    @Autowired
    SessionChangeService changes;

    @Autowired
    SessionReminderService reminders;

    @Autowired
    SessionReminding reminding;

    @Autowired
    SessionReminderJob job;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private Instant start;
    private DialogueSessionId session;
    private MemberId holder;

    @BeforeEach
    void place() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
        session = made.session("Ageing well", start, 3);
        holder = people.person(Role.PARTICIPANT);
        made.takePlace(holder, session);
    }

    @Test
    void whoHasAPlaceIsRemindedOnceAWeekAndOnceADayBefore() {
        runs(hoursBefore(169));
        assertThat(reminded()).isEmpty();
        runs(hoursBefore(168));
        runs(hoursBefore(167));
        assertThat(reminded())
                .singleElement()
                .satisfies(one -> assertThat(one.people()).containsExactly(holder));
        runs(hoursBefore(24));
        runs(hoursBefore(23));
        assertThat(reminded()).extracting(SessionComesUp::hoursBefore).containsExactly(168, 24);
    }

    @Test
    void whoGaveUpOrCameLaterThanTheHourIsNotReminded() {
        var later = people.person(Role.PARTICIPANT);
        clock.at(hoursBefore(167), () -> made.takePlace(later, session));
        var gone = people.person(Role.PARTICIPANT);
        made.takePlace(gone, session);
        people.as(gone, () -> places.giveUpPlace(session));
        runs(hoursBefore(166));
        assertThat(reminded())
                .singleElement()
                .satisfies(one -> assertThat(one.people()).containsExactly(holder));
        runs(hoursBefore(24));
        assertThat(reminded().getLast().people()).containsExactlyInAnyOrder(holder, later);
    }

    @Test
    void aReminderThatWouldComeMuchTooLateIsLeftOut() {
        runs(hoursBefore(155));
        runs(hoursBefore(11));
        runs(start);
        assertThat(reminded()).isEmpty();
    }

    @Test
    void aCancelledSessionIsNotRemindedOf() {
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(session, "Snow."));
        runs(hoursBefore(168));
        assertThat(reminded()).isEmpty();
    }

    @Test
    void aSessionMovedToAnotherTimeIsRemindedOfAgain() {
        runs(hoursBefore(168));
        var moved = start.plus(Duration.ofDays(3));
        people.as(people.person(Role.FACILITATOR), () -> {
            var now = changes.find(session).orElseThrow();
            changes.change(
                    session,
                    new ChangeSession(
                            now.edition(),
                            moved,
                            moved.plus(TestConversations.LASTS),
                            now.venue(),
                            now.capacity(),
                            now.question()));
        });
        runs(moved.minus(Duration.ofHours(168)));
        assertThat(reminded()).extracting(SessionComesUp::startsAt).containsExactly(start, moved);
    }

    @Test
    void theHoursAreTheProgrammesOwnAndZeroIsNone() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> reminders.change(new ReminderTerms(48, 0)));
        assertThat(people.as(manager, () -> reminders.terms())).isEqualTo(new ReminderTerms(48, 0));
        runs(hoursBefore(168));
        runs(hoursBefore(48));
        runs(hoursBefore(24));
        assertThat(reminded()).extracting(SessionComesUp::hoursBefore).containsExactly(48);
        people.as(manager, () -> reminders.change(new ReminderTerms(0, 0)));
        assertThatThrownBy(
                        () -> people.as(people.person(Role.FACILITATOR), () -> reminders.change(ReminderTerms.USUAL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nodesThatRemindAtTheSameMomentRemindOnce() throws Exception {
        Callable<String> once = () -> clock.at(hoursBefore(24), () -> {
            reminding.remind(session.value(), 24);
            return "";
        });
        var outcomes = Races.together(Collections.nCopies(6, once));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(jdbc.queryForList("select hours_before from session_reminder", Integer.class))
                .isEqualTo(List.of(24));
    }

    private Instant hoursBefore(long hours) {
        return start.minus(Duration.ofHours(hours));
    }

    private void runs(Instant moment) {
        clock.at(moment, () -> {
            job.run();
            return "";
        });
    }

    private List<SessionComesUp> reminded() {
        return events.stream(SessionComesUp.class).toList();
    }
}
