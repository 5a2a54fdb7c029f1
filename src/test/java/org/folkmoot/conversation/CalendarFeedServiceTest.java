package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.PreModeration;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class CalendarFeedServiceTest {

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    SessionCalendarService calendars;

    @Autowired
    ConversationService conversations;

    @Autowired
    PlaceService places;

    @Autowired
    MemberService members;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestModeration moderation;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    private MemberId me;
    private MemberId other;
    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        me = people.person(Role.PARTICIPANT);
        other = people.person(Role.PARTICIPANT);
        soon = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void onlyMyPlacesAndTurnsStandInItEachWithWhatItIsWorth() {
        var place = made.session("My place", at(0), 5);
        var turn = made.session("My turn", at(1), 1);
        var offer = made.session("My offer", at(2), 1);
        var cancelled = made.session("Called off", at(3), 5);
        var left = made.session("Given up", at(4), 5);
        made.takePlace(other, made.session("Somebody else's", at(5), 5));
        made.takePlace(other, turn);
        made.takePlace(other, offer);
        for (var one : List.of(place, turn, offer, cancelled, left)) made.takePlace(me, one);
        people.as(me, () -> places.giveUpPlace(left));
        people.as(other, () -> places.giveUpPlace(offer));
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(cancelled, "Snow."));

        var events = events(make(me));

        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "My place", "Waiting list: My turn", "Place to confirm: My offer", "Cancelled: Called off");
        assertThat(events)
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CONFIRMED", "TENTATIVE", "TENTATIVE", "CANCELLED");
        assertThat(events)
                .extracting(event -> event.getTransparency().isTransparent())
                .containsExactly(false, false, false, true);
        assertThat(read(make(other)))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("Somebody else's", "X-WR-CALNAME:My conversations")
                        .doesNotContain("My place"));
    }

    @Test
    void whoeverWaitedWhenItWasCancelledSeesThatToo() {
        var session = made.session("Ageing well", soon, 1);
        made.takePlace(other, session);
        made.takePlace(me, session);
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(session, "Snow."));
        assertThat(events(make(me)))
                .singleElement()
                .satisfies(event -> assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED"));
    }

    @Test
    void anEntryIsTheInvitationsOwnAndNeverOlder() {
        var session = made.session("Ageing well", soon, 5);
        made.takePlace(me, session);
        people.as(me, () -> places.giveUpPlace(session));
        made.takePlace(me, session);
        var invited = Biweekly.parse(SystemWork.call(() -> calendars.invitations(session, List.of(me), false))
                        .get(me))
                .first()
                .getEvents()
                .getFirst();
        var entry = events(make(me)).getFirst();
        assertThat(entry.getUid()).isEqualTo(invited.getUid());
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getSequence()).isEqualTo(invited.getSequence());
    }

    @Test
    void aTurnThatBecomesAPlaceIsStampedLater() {
        var session = made.session("Ageing well", soon, 1);
        made.takePlace(other, session);
        made.takePlace(me, session);
        var token = make(me);
        var waiting = events(token).getFirst();
        clock.at(clock.instant().plusSeconds(90), () -> {
            people.as(other, () -> places.giveUpPlace(session));
            people.as(me, () -> places.confirmPlace(session));
            return "";
        });
        var placed = events(token).getFirst();
        assertThat(placed.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(placed.getSequence()).isEqualTo(waiting.getSequence());
        assertThat(placed.getDateTimeStamp().getValue())
                .isAfter(waiting.getDateTimeStamp().getValue());
    }

    @Test
    void aNewAddressStopsTheOldOneAtOnceAndRevokingStopsTheLast() {
        var old = make(me);
        var now = make(me);
        assertThat(old).isNotEqualTo(now);
        assertThat(read(old)).isEmpty();
        assertThat(read(now)).isPresent();
        people.as(me, () -> feeds.revoke());
        people.as(me, () -> feeds.revoke());
        assertThat(read(now)).isEmpty();
        assertThat(people.as(me, () -> feeds.mine())).isEmpty();
        assertThat(sql.queryForList(
                        "select ended_by from calendar_feed where ended_at is not null order by made_at", String.class))
                .containsExactly("REPLACED", "REVOKED");
    }

    @Test
    void whatIsNoTokenOfOursOpensNothing() {
        make(me);
        for (var token : List.of("x", "", "A".repeat(43), "A".repeat(9000)))
            assertThat(read(token)).as(token).isEmpty();
    }

    @Test
    void theDatabaseHoldsNoToken() {
        var token = make(me);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        var row = sql.queryForMap("select * from calendar_feed");
        assertThat(row.values()).noneMatch(value -> String.valueOf(value).contains(token));
        assertThat(row.get("token_hash").toString()).hasSize(64).isEqualTo(FeedToken.hash(token));
    }

    @Test
    void aBlockedPersonsAddressIsClosedUntilTheBlockEnds() {
        var token = make(me);
        moderation.mode(PreModeration.EVERYONE);
        moderation.decided(ideas.by(me, "Carpets").asThing(), Verdict.DECLINE_AND_BLOCK, "Advertising.");
        assertThat(read(token)).isEmpty();
        sql.update("update moderation_author_mark set standing = null, ended_at = given_at");
        assertThat(read(token)).isPresent();
    }

    @Test
    void aDeletedPersonsAddressIsClosed() {
        var token = make(me);
        SystemWork.run(() -> members.erase(me, "a former participant"));
        assertThat(read(token)).isEmpty();
    }

    @Test
    void theDayOfTheLastReadingIsNotedOnceADay() {
        var token = make(me);
        assertThat(people.as(me, () -> feeds.mine()).orElseThrow().lastReadOn()).isNull();
        var first = statements.during(() -> read(token));
        assertThat(people.as(me, () -> feeds.mine()).orElseThrow().lastReadOn()).isEqualTo(clock.today());
        assertThat(statements.during(() -> read(token))).isEqualTo(first - 1);
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        clock.at(tomorrow, () -> read(token));
        assertThat(people.as(me, () -> feeds.mine()).orElseThrow().lastReadOn())
                .isEqualTo(clock.local(tomorrow).toLocalDate());
    }

    @Test
    void readingCostsTheSameHoweverManyPlaces() {
        var token = make(me);
        made.takePlace(me, made.session("First", soon, 5));
        read(token);
        var few = statements.during(() -> read(token));
        made.sessions(
                        "More",
                        5,
                        IntStream.range(0, 20)
                                .mapToObj(day -> made.date(at(day), "Ipswich"))
                                .toList())
                .forEach(session -> made.takePlace(me, session));
        assertThat(events(token)).hasSize(21);
        assertThat(statements.during(() -> read(token))).isEqualTo(few).isEqualTo(8);
    }

    @Test
    void ofAddressesMadeAtTheSameMomentOneStands() throws Exception {
        Callable<String> make = () -> make(me);
        var outcomes = Races.together(List.of(make, make, make, make));
        var working = outcomes.stream()
                .filter(Races.Outcome::won)
                .map(Races.Outcome::value)
                .filter(token -> read(token).isPresent());
        assertThat(working).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(
                        lost -> assertThat(lost.thrown()).hasMessage(ConversationRefusal.FEED_MADE_MEANWHILE.key()));
        assertThat(sql.queryForObject("select count(*) from calendar_feed where standing = true", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aVisitorHasNoAddress() {
        assertThatThrownBy(() -> people.asVisitor(() -> feeds.make())).isInstanceOf(AccessDeniedException.class);
    }

    private Instant at(int hour) {
        return soon.plus(Duration.ofHours(hour));
    }

    /** @return the token */
    private String make(MemberId who) {
        var address = people.as(who, () -> feeds.make());
        assertThat(address).startsWith("http://localhost:8080/calendar/").endsWith(".ics");
        return address.replaceAll(".*/|\\.ics$", "");
    }

    private Optional<String> read(String token) {
        return people.asVisitor(() -> feeds.read(token));
    }

    private List<VEvent> events(String token) {
        return Biweekly.parse(read(token).orElseThrow()).first().getEvents();
    }
}
