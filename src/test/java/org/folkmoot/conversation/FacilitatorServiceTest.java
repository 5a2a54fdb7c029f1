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
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class FacilitatorServiceTest {

    @Autowired
    FacilitatorService service;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPersonalData personal;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private MemberId host;
    private MemberId helper;
    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        host = people.named("Fay Field", Role.FACILITATOR);
        helper = people.named("Hal Helper", Role.FACILITATOR);
        soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void whoeverSchedulesRunsItAndASecondIsWantedUntilSomebodyHelps() {
        var session = needing(2);
        assertThat(find(session))
                .satisfies(run -> assertThat(run.facilitators())
                        .extracting(RunBy.Facilitator::name)
                        .containsExactly("Fay Field"))
                .satisfies(run -> assertThat(run.missing()).isEqualTo(1));
        assertThat(wanted()).containsExactly(session);
        people.as(helper, () -> service.helpRun(session));
        assertThat(find(session).missing()).isZero();
        assertThat(wanted()).isEmpty();
        people.as(helper, () -> service.takeBack(session, helper));
        assertThat(wanted()).containsExactly(session);
        assertThat(sql.queryForObject(
                        "select count(*) from session_facilitator where taken_back_at is not null", Integer.class))
                .as("that they helped for a while stays as a row")
                .isEqualTo(1);
    }

    @Test
    void aSecondClickAtTheSameMomentMakesNoSecondRow() throws Exception {
        var session = needing(2);
        Callable<String> helping = () -> {
            people.as(helper, () -> service.helpRun(session));
            return "";
        };
        var outcomes = Races.together(List.of(helping, helping, helping));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(find(session).facilitators()).hasSize(2);
        refused("runs-already", () -> people.as(helper, () -> service.helpRun(session)));
    }

    @Test
    void onlyFacilitatorsCanBeAddedAndAnEventSaysWhoDidIt() {
        var session = needing(2);
        refused("no-facilitator", () -> people.as(host, () -> service.add(session, people.person(Role.PARTICIPANT))));
        people.as(host, () -> service.add(session, helper));
        assertThat(events.stream(FacilitatorChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.member()).isEqualTo(helper);
            assertThat(changed.by()).isEqualTo(host);
            assertThat(changed.runs()).isTrue();
        });
        people.as(host, () -> service.takeBack(session, helper));
        refused("runs-not", () -> people.as(host, () -> service.takeBack(session, helper)));
        assertThat(events.stream(FacilitatorChanged.class))
                .last()
                .satisfies(changed -> assertThat(changed.runs()).isFalse());
    }

    @Test
    void whoRanItStaysOnceItIsOverOrCancelled() {
        var over = needing(2);
        clock.at(soon.plus(Duration.ofHours(2)), () -> {
            refused("session-over", () -> people.as(helper, () -> service.helpRun(over)));
            refused("session-over", () -> people.as(host, () -> service.takeBack(over, host)));
            return "";
        });
        people.as(host, () -> conversations.cancel(over, "Snow."));
        refused("session-cancelled", () -> people.as(helper, () -> service.helpRun(over)));
        assertThat(wanted()).isEmpty();
    }

    @Test
    void whoeverRunsItHearsThatItIsCancelledUnlessTheyDidIt() {
        var session = needing(2);
        people.as(host, () -> service.add(session, helper));
        people.as(host, () -> conversations.cancel(session, "Snow."));
        assertThat(events.stream(DialogueSessionCancelled.class))
                .singleElement()
                .satisfies(off -> assertThat(off.everyone()).containsExactly(helper));
    }

    @Test
    void whoDeletesTheirAccountRunsNothingToComeAnyMore() {
        var session = needing(1);
        transaction.executeWithoutResult(status -> personal.forget(
                new Forgetting(host, "Fay Field", "fay@example.org", true, "somebody", clock.instant())));
        assertThat(find(session).facilitators()).isEmpty();
        assertThat(wanted()).containsExactly(session);
    }

    private DialogueSessionId needing(int facilitators) {
        return people.as(
                host,
                () -> conversations
                        .sessionsOf(conversations.schedule(new ScheduleSeries(
                                "Ageing well",
                                "",
                                "What would help?",
                                "",
                                made.strand(),
                                25,
                                facilitators,
                                List.of(made.date(soon, "Ipswich")))))
                        .getFirst());
    }

    private RunBy find(DialogueSessionId session) {
        return people.as(helper, () -> service.find(session).orElseThrow());
    }

    private List<DialogueSessionId> wanted() {
        return people.as(helper, () -> service.wanted()).stream()
                .map(run -> run.session().id())
                .toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("conversation.refusal." + key);
    }
}
