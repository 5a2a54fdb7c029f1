package org.folkmoot.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.PlaceService;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class NeedServiceTest {

    @Autowired
    NeedService needs;

    @Autowired
    NeedRetention retention;

    @Autowired
    ConversationService conversations;

    @Autowired
    FacilitatorService facilitators;

    @Autowired
    PlaceService places;

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

    private DialogueSessionId session;
    private Instant start;
    private MemberId host;
    private MemberId wren;

    @BeforeEach
    void session() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        session = made.session("Ageing well", start, 25);
        host = people.person(Role.FACILITATOR);
        people.as(host, () -> facilitators.helpRun(session));
        wren = people.named("Wren Field", Role.PARTICIPANT);
        made.takePlace(wren, session);
    }

    @Test
    void nothingIsAskedUntilTheSeriesSaysSo() {
        assertThat(people.as(wren, () -> needs.mine(session))).isEmpty();
        refused(NeedRefusal.NOT_ASKED, () -> say("A ramp", ""));
        ask(true, false);
        assertThat(people.as(wren, () -> needs.mine(session)).orElseThrow().asked())
                .isEqualTo(new AskedNeeds(true, false));
        say("A ramp", "Nuts");
        assertThat(seen(host).people())
                .as("only what is asked is kept")
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("Wren Field");
                    assertThat(line.access()).isEqualTo("A ramp");
                    assertThat(line.diet()).isEmpty();
                });
    }

    @Test
    void onlyThoseWhoRunTheSessionReadIt() {
        ask(true, true);
        say("A ramp", "Nuts");
        assertThat(seen(people.person(Role.MANAGER)).people()).isEmpty();
        assertThat(seen(people.person(Role.FACILITATOR)).people()).isEmpty();
        refused(
                NeedRefusal.RUNS_NOT,
                () -> people.as(people.person(Role.MANAGER), () -> needs.ask(session, new AskedNeeds(false, false))));
    }

    @Test
    void sayingItAgainReplacesItAndEmptyTakesItBack() {
        ask(true, true);
        say("A ramp", "Nuts");
        say("A lift", "");
        assertThat(seen(host).people())
                .singleElement()
                .satisfies(line -> assertThat(line.access()).isEqualTo("A lift"));
        say("", "");
        assertThat(rows()).isZero();
    }

    @Test
    void whoHasNoPlaceIsNotAskedAndTooLongIsRefused() {
        ask(true, true);
        var other = people.person(Role.PARTICIPANT);
        refused(NeedRefusal.NO_PLACE, () -> people.as(other, () -> needs.say(session, new SayNeeds("A ramp", ""))));
        assertThatThrownBy(() -> new SayNeeds("x".repeat(501), "")).isInstanceOf(UnusableInputException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void itGoesWithThePlace() {
        ask(true, true);
        say("A ramp", "");
        people.as(wren, () -> places.giveUpPlace(session));
        Awaitility.await().untilAsserted(() -> assertThat(rows()).isZero());
    }

    @Test
    void itGoesWithASessionThatIsCancelled() {
        ask(true, true);
        say("A ramp", "");
        people.as(host, () -> conversations.cancel(session, "Snow"));
        Awaitility.await().untilAsserted(() -> assertThat(rows()).isZero());
    }

    @Test
    void itIsDeletedWhenTheSessionIsOverAndNotBefore() {
        ask(true, true);
        say("A ramp", "");
        retention.forgetThoseOver();
        assertThat(rows()).isEqualTo(1);
        clock.at(start.plus(TestConversations.LASTS), () -> {
            assertThat(seen(host).people())
                    .as("seen no more, even before the job")
                    .isEmpty();
            refused(NeedRefusal.SESSION_OVER, () -> say("A ramp", ""));
            retention.forgetThoseOver();
            return "";
        });
        assertThat(rows()).isZero();
    }

    private void ask(boolean access, boolean diet) {
        people.as(host, () -> needs.ask(session, new AskedNeeds(access, diet)));
    }

    private void say(String access, String diet) {
        people.as(wren, () -> needs.say(session, new SayNeeds(access, diet)));
    }

    private SessionNeeds seen(MemberId who) {
        return people.as(who, () -> needs.find(session).orElseThrow());
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from person_need", Integer.class);
    }

    private static void refused(NeedRefusal why, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
