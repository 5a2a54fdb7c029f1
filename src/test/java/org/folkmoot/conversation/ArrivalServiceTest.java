package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class ArrivalServiceTest {

    @Autowired
    ArrivalService arrivals;

    @Autowired
    DeskService desks;

    @Autowired
    PlaceService places;

    @Autowired
    PlaceLinkService links;

    @Autowired
    ConversationService conversations;

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
    private Instant end;
    private DialogueSessionId session;
    private MemberId facilitator;
    private MemberId ann;

    @BeforeEach
    void sessionWithAnn() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        end = start.plus(TestConversations.LASTS);
        session = made.session("Ageing well", start, 25);
        facilitator = people.person(Role.FACILITATOR);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        made.takePlace(ann, session);
    }

    @Test
    void theRoomCodeHasFourSignsThatLookLikeNoOther() {
        for (var i = 0; i < 1000; i++) assertThat(RoomCode.random()).matches("[2-9A-HJKMNP-Z]{4}");
        assertThat(RoomCode.typed(" 7f4-k ")).contains("7F4K");
        for (var no : List.of("", "7F4", "7F4KK", "7F4O", "7F41", "7F4L", "7F4é"))
            assertThat(RoomCode.typed(no)).as(no).isEmpty();
    }

    @Test
    void whoTypesTheRoomCodeIsHereWithAPlaceOrWithout() {
        var code = code();
        var bob = people.person(Role.PARTICIPANT);
        assertThat(checkMeIn(ann, start, code.toLowerCase()).mine()).isTrue();
        assertThat(checkMeIn(ann, start.plusSeconds(60), code).mine()).isTrue();
        assertThat(checkMeIn(bob, start, code.charAt(0) + " " + code.substring(1))
                        .mine())
                .isFalse();
        assertThat(jdbc.queryForList("select way from check_in where checked_in_by = member_id", String.class))
                .containsExactly("ROOM_CODE", "ROOM_CODE");
        assertThat(events.stream(PersonCheckedIn.class))
                .extracting(PersonCheckedIn::member)
                .containsExactly(ann, bob);
    }

    @Test
    void theRoomCodeWorksFromAnHourBeforeUntilTheEnd() {
        var code = code();
        refused("check-in-too-early", () -> checkMeIn(ann, start.minusSeconds(3601), code));
        refused("room-code-over", () -> checkMeIn(ann, end.plusSeconds(1), code));
        checkMeIn(ann, end, code);
        people.as(facilitator, () -> conversations.cancel(made.session("Off", start, 1), "Snow."));
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void aCancelledSessionTakesNobodyIn() {
        var code = code();
        people.as(facilitator, () -> conversations.cancel(session, "Snow."));
        refused("session-cancelled", () -> checkMeIn(ann, start, code));
        refused("session-cancelled", this::code);
    }

    @Test
    void whoeverGuessesCodesHasToWaitAndNobodyElse() {
        var code = code();
        var wrong = code.startsWith("A") ? "BBBB" : "AAAA";
        for (var i = 0; i < 10; i++) refused("room-code-unknown", () -> checkMeIn(ann, start, wrong));
        refused("too-many-codes", () -> checkMeIn(ann, start, code));
        checkMeIn(people.person(Role.PARTICIPANT), start, code);
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void aSessionHasOneCodeHoweverManyAskForItAtOnce() throws Exception {
        Callable<String> ask = this::code;
        var outcomes = Races.together(Collections.nCopies(6, ask));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(outcomes.stream().map(Races.Outcome::value).distinct()).hasSize(1);
        assertThat(jdbc.queryForList("select code from room_code", String.class))
                .containsExactly(outcomes.getFirst().value());
    }

    @Test
    void aPersonsOwnCodeSaysWhoItIsAndChecksThemInOnce() {
        var token = token(ann, session);
        var seen = people.as(facilitator, () -> arrivals.arrival(token)).orElseThrow();
        assertThat(seen.name()).isEqualTo("Ann Ashe");
        assertThat(seen.checkedInAt()).isNull();
        assertThat(present()).as("looking changes nothing").isZero();
        var first = clock.at(start, () -> people.as(facilitator, () -> arrivals.checkIn(token)));
        var again = clock.at(start.plusSeconds(90), () -> people.as(facilitator, () -> arrivals.checkIn(token)));
        assertThat(again.checkedInAt()).isEqualTo(first.checkedInAt()).isEqualTo(start);
        assertThat(jdbc.queryForList("select way from check_in", String.class)).containsExactly("PERSONAL_CODE");
    }

    @Test
    void aCodeOfAnotherSessionChecksNobodyInHere() {
        var later = made.session("Rural buses", start.plus(Duration.ofDays(7)), 5);
        made.takePlace(ann, later);
        var token = token(ann, later);
        assertThat(people.as(facilitator, () -> arrivals.arrival(token))
                        .orElseThrow()
                        .title())
                .isEqualTo("Rural buses");
        refused(
                "check-in-too-early",
                () -> clock.at(start, () -> people.as(facilitator, () -> arrivals.checkIn(token))));
        assertThat(present()).isZero();
    }

    @Test
    void aCodeOfAPlaceThatWasGivenUpOrOfAnotherUseIsWorthNothing() {
        var token = token(ann, session);
        people.as(ann, () -> places.giveUpPlace(session));
        made.takePlace(ann, session);
        Map<MemberId, String> giveUp = SystemWork.call(() -> links.links(session, List.of(ann)));
        var otherUse = giveUp.get(ann).replaceAll(".*/", "");
        for (var no : List.of(token, otherUse, "x", "A".repeat(9000))) {
            assertThat(people.as(facilitator, () -> arrivals.arrival(no)))
                    .as(no)
                    .isEmpty();
            refused(
                    "personal-code-over",
                    () -> clock.at(start, () -> people.as(facilitator, () -> arrivals.checkIn(no))));
        }
        assertThat(present()).isZero();
    }

    @Test
    void onlyWhoHasAPlaceInASessionThatIsNotOverHasACode() {
        var bob = people.person(Role.PARTICIPANT);
        assertThat(people.as(bob, () -> arrivals.myCode(session))).isEmpty();
        assertThat(people.as(ann, () -> arrivals.myCode(session))).isPresent();
        assertThat(clock.at(end.plusSeconds(1), () -> people.as(ann, () -> arrivals.myCode(session))))
                .isEmpty();
    }

    @Test
    void allWaysAtOnceAreOneCheckIn() throws Exception {
        var code = code();
        var token = token(ann, session);
        Callable<Object> byHand = () -> clock.at(
                start,
                () -> people.as(facilitator, () -> {
                    desks.checkIn(session, ann);
                    return "";
                }));
        Callable<Object> byRoom = () -> checkMeIn(ann, start, code);
        Callable<Object> byToken = () -> clock.at(start, () -> people.as(facilitator, () -> arrivals.checkIn(token)));
        var outcomes = Races.together(List.of(byHand, byRoom, byToken, byHand, byRoom, byToken));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(present()).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from check_in", Integer.class))
                .isEqualTo(1);
    }

    private String code() {
        return people.as(facilitator, () -> arrivals.roomCode(session)).code();
    }

    private SessionSummary checkMeIn(MemberId person, Instant when, String code) {
        return clock.at(when, () -> people.as(person, () -> arrivals.checkMeIn(code)));
    }

    private String token(MemberId person, DialogueSessionId in) {
        return people.as(person, () -> arrivals.myCode(in)).orElseThrow().replaceAll(".*/", "");
    }

    private int present() {
        return people.as(facilitator, () -> desks.desk(session)).orElseThrow().present();
    }

    private static void refused(String refusal, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal().key()).isEqualTo("conversation.refusal." + refusal));
    }
}
