package org.folkmoot.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceService;
import org.folkmoot.conversation.TestConversations;
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

/** Who is asked, when, and that nobody is asked twice. */
@PortalTest
@BothDatabases
class FeedbackRoundsTest {

    @Autowired
    TestFeedback made;

    @Autowired
    TestConversations conversations;

    @Autowired
    ConversationService sessions;

    @Autowired
    PlaceService places;

    @Autowired
    DeskService desk;

    @Autowired
    FeedbackAskingService asking;

    @Autowired
    FeedbackTermsService terms;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    private MemberId host;
    private MemberId came;
    private MemberId missed;
    private MemberId gaveUp;

    @BeforeEach
    void peopleOfASession() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        came = people.named("Ben Birch", Role.PARTICIPANT);
        missed = people.named("Cleo Cedar", Role.PARTICIPANT);
        gaveUp = people.named("Dan Dogwood", Role.PARTICIPANT);
    }

    @Test
    void onlyWhoCameIsAskedTwoHoursAfterTheEndAndWhoDidNotIsToldOnceTheDeskIsClosed() {
        var session = made.over("Ageing well", Duration.ZERO, host, List.of(missed), came);
        var end = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        made.askAt(end.plus(Duration.ofMinutes(119)));
        assertThat(asked(session, FeedbackRound.FIRST)).isEmpty();
        made.askAt(end.plus(Duration.ofMinutes(121)));
        assertThat(asked(session, FeedbackRound.FIRST)).containsExactly(came);
        assertThat(told(session)).isEmpty();
        made.askAt(end.plus(Duration.ofHours(25)));
        assertThat(asked(session, FeedbackRound.FIRST)).containsExactly(came);
        assertThat(told(session)).containsExactly(missed);
        assertThat(made.askAt(end.plus(Duration.ofHours(26)))).isZero();
    }

    @Test
    void whoGaveTheirPlaceUpIsNotMissed() {
        var start = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        var session = conversations.session("Ageing well", start, 25);
        conversations.takePlace(missed, session);
        conversations.takePlace(gaveUp, session);
        people.as(gaveUp, () -> places.giveUpPlace(session));
        clock.at(start, () -> {
            people.as(host, () -> desk.walkIn(session, came));
            return "";
        });
        made.askAt(start.plus(TestFeedback.LASTS).plus(Duration.ofHours(25)));
        assertThat(told(session)).containsExactly(missed);
    }

    @Test
    void aCheckInUndoneBeforeIsNotAskedAndOneNotedLaterIs() {
        var session = made.over("Ageing well", Duration.ofHours(3), host, came, gaveUp);
        people.as(host, () -> desk.undoCheckIn(session, gaveUp, "Another one of that name."));
        made.ask();
        assertThat(asked(session, FeedbackRound.FIRST)).containsExactly(came);
        people.as(host, () -> desk.walkIn(session, missed));
        made.ask();
        assertThat(asked(session, FeedbackRound.FIRST)).containsExactlyInAnyOrder(came, missed);
    }

    @Test
    void aSessionCalledOffAsksAndMissesNobody() {
        var start = clock.instant().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.SECONDS);
        var session = conversations.session("Ageing well", start, 25);
        conversations.takePlace(missed, session);
        people.as(host, () -> sessions.cancel(session, "The hall is flooded."));
        assertThat(made.askAt(start.plus(Duration.ofHours(30)))).isZero();
        assertThat(told(session)).isEmpty();
    }

    @Test
    void whereNobodyWasCheckedInNobodyIsMissed() {
        var session = made.over("Ageing well", Duration.ofHours(30), host, List.of(missed));
        made.ask();
        assertThat(told(session)).isEmpty();
    }

    @Test
    void twoJobsAtTheSameMomentAskEverybodyOnce() throws Exception {
        var session = made.over("Ageing well", Duration.ofHours(30), host, List.of(missed), made.crowd(20));
        var now = clock.instant();
        Callable<Integer> job = () -> made.askAt(now);
        var outcomes = Races.together(Collections.nCopies(4, job));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(outcomes.stream().mapToInt(Races.Outcome::value).sum()).isEqualTo(21);
        assertThat(asked(session, FeedbackRound.FIRST)).hasSize(20).doesNotHaveDuplicates();
        assertThat(told(session)).containsExactly(missed);
        assertThat(made.ask()).isZero();
    }

    @Test
    void fortyTwoDaysLaterTheyAreAskedAgainOnce() {
        var session = made.over("Ageing well", Duration.ofHours(3), host, came);
        made.ask();
        var end = clock.instant().minus(Duration.ofHours(3));
        made.askAt(end.plus(Duration.ofDays(42)).minusSeconds(60));
        assertThat(asked(session, FeedbackRound.AGAIN)).isEmpty();
        assertThat(made.askAt(end.plus(Duration.ofDays(42)).plusSeconds(60))).isEqualTo(1);
        assertThat(made.askAt(end.plus(Duration.ofDays(43)))).isZero();
        assertThat(asked(session, FeedbackRound.AGAIN)).containsExactly(came);
    }

    @Test
    void aJobThatStoodStillAsksLateYetNotWhenNobodyRemembers() {
        var late = made.over("Two weeks ago", Duration.ofDays(13), host, came);
        var old = made.over("Three weeks ago", Duration.ofDays(21), host, List.of(missed), came);
        made.ask();
        assertThat(asked(late, FeedbackRound.FIRST)).containsExactly(came);
        assertThat(asked(old, FeedbackRound.FIRST)).isEmpty();
        assertThat(told(old)).isEmpty();
    }

    @Test
    void theTermsAreDataAndTheNewestHold() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> terms.change(new FeedbackTerms(10, 30, 20)));
        people.as(manager, () -> terms.change(new FeedbackTerms(1, 7, 14)));
        var session = made.over("Ageing well", Duration.ofMinutes(90), host, came);
        made.ask();
        assertThat(asked(session, FeedbackRound.FIRST)).containsExactly(came);
        assertThat(days(session)).isEqualTo(14);
        made.askAt(clock.instant().plus(Duration.ofDays(8)));
        assertThat(asked(session, FeedbackRound.AGAIN)).containsExactly(came);
        assertThatThrownBy(() -> people.as(host, () -> terms.change(FeedbackTerms.USUAL)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(manager, () -> asking.askWhoIsDue()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<MemberId> asked(DialogueSessionId session, FeedbackRound round) {
        return members(sql.queryForList(
                "select member_id from feedback_asking where session_id = ? and asking_round = ?",
                String.class,
                session.value(),
                round.name()));
    }

    private List<MemberId> told(DialogueSessionId session) {
        return members(sql.queryForList(
                "select member_id from feedback_missed_note where session_id = ?", String.class, session.value()));
    }

    private long days(DialogueSessionId session) {
        return sql.queryForObject(
                "select answers_until, asked_at from feedback_asking where session_id = ?",
                (row, number) -> Duration.between(instant(row.getTimestamp(2)), instant(row.getTimestamp(1)))
                        .plusHours(2)
                        .toDays(),
                session.value());
    }

    private static Instant instant(java.sql.Timestamp stamp) {
        return stamp.toInstant();
    }

    private static List<MemberId> members(List<String> ids) {
        return ids.stream().map(id -> new MemberId(UUID.fromString(id))).toList();
    }
}
