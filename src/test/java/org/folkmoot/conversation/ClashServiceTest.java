package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.conversation.Clash.Kind;
import org.folkmoot.conversation.Clash.Planned;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@BothDatabases
class ClashServiceTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    ClashService service;

    @Autowired
    VenueService venues;

    @Autowired
    ConversationService conversations;

    @Autowired
    FacilitatorService facilitators;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    private MemberId host;
    private MemberId other;
    private VenueId hall;
    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        host = people.named("Fay Field", Role.FACILITATOR);
        other = people.named("Ola Other", Role.FACILITATOR);
        hall = people.as(host, () -> venues.add(new VenueFacts("Corn Hall", "", made.area("Ipswich"), "", 30)));
        soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void theSameVenueAtTheSameTimeIsNamedWithTheOtherSession() {
        var taken = schedule(host, "Ageing well", soon, hall);
        assertThat(asks(other, soon.plus(HOUR), hall)).singleElement().satisfies(clash -> {
            assertThat(clash.kind()).isEqualTo(Kind.VENUE);
            assertThat(clash.session()).isEqualTo(taken);
            assertThat(clash.title()).isEqualTo("Ageing well");
            assertThat(clash.startsAt()).isEqualTo(soon);
        });
        assertThat(asks(other, soon.plus(HOUR), null)).as("elsewhere").isEmpty();
    }

    @Test
    void endsThatTouchAndSessionsThatAreCancelledAreNoClash() {
        var taken = schedule(host, "Ageing well", soon, hall);
        assertThat(asks(other, soon.plus(HOUR.multipliedBy(2)), hall)).isEmpty();
        assertThat(asks(other, soon.minus(HOUR.multipliedBy(2)), hall)).isEmpty();
        assertThat(asks(other, soon.plus(HOUR.multipliedBy(2)).minusSeconds(1), hall))
                .hasSize(1);
        people.as(host, () -> conversations.cancel(taken, "Snow."));
        assertThat(asks(other, soon, hall)).isEmpty();
        assertThat(asks(host, soon, null)).as("nobody runs it").isEmpty();
    }

    @Test
    void whoeverRunsAnotherSessionThenIsNamedEvenElsewhereUntilTheyStepBack() {
        var mine = schedule(host, "Ageing well", soon, null);
        assertThat(asks(host, soon.plus(HOUR), hall))
                .extracting(Clash::kind, Clash::session)
                .containsExactly(tuple(Kind.FACILITATOR, mine));
        assertThat(asks(other, soon.plus(HOUR), hall)).isEmpty();
        people.as(other, () -> facilitators.helpRun(mine));
        assertThat(asks(other, soon.plus(HOUR), hall)).hasSize(1);
        people.as(other, () -> facilitators.takeBack(mine, other));
        assertThat(asks(other, soon.plus(HOUR), hall)).isEmpty();
    }

    @Test
    void aSessionThatIsMovedDoesNotClashWithItselfAndSaysWhoIsBusy() {
        var one = schedule(host, "Ageing well", soon, hall);
        people.as(other, () -> facilitators.helpRun(one));
        var later = soon.plus(Duration.ofDays(1));
        schedule(other, "Rural buses", later, hall);
        assertThat(people.as(host, () -> service.of(one, planned(soon, hall)))).isEmpty();
        assertThat(people.as(host, () -> service.of(one, planned(later, hall))))
                .extracting(Clash::kind, Clash::who)
                .containsExactly(tuple(Kind.VENUE, ""), tuple(Kind.FACILITATOR, "Ola Other"));
    }

    @Test
    void datesOfOneListThatOverlapAreSaidAtBoth() {
        var found = people.as(
                host,
                () -> service.of(List.of(
                        planned(soon, null),
                        planned(soon.plus(HOUR), null),
                        planned(soon.plus(HOUR.multipliedBy(3)), null))));
        assertThat(found)
                .satisfiesExactly(
                        first -> assertThat(first).extracting(Clash::kind).containsExactly(Kind.LIST),
                        second -> assertThat(second).extracting(Clash::kind).containsExactly(Kind.LIST),
                        third -> assertThat(third)
                                .as("begins as the second ends")
                                .isEmpty());
    }

    @Test
    void manyDatesCostTheSameStatementsAsOne() {
        schedule(other, "Ageing well", soon, hall);
        var one = people.as(host, () -> statements.during(() -> service.of(List.of(planned(soon, hall)))));
        var many = people.as(
                host,
                () -> statements.during(() -> service.of(IntStream.range(0, 60)
                        .mapToObj(week -> planned(soon.plus(Duration.ofDays(7L * week)), hall))
                        .toList())));
        assertThat(many).isEqualTo(one).isEqualTo(2);
    }

    private DialogueSessionId schedule(MemberId who, String title, Instant start, @Nullable VenueId venue) {
        return people.as(
                who,
                () -> conversations
                        .sessionsOf(conversations.schedule(new ScheduleSeries(
                                title,
                                "",
                                "What would help?",
                                "",
                                made.strand(),
                                25,
                                List.of(new SessionDate(
                                        start,
                                        start.plus(Duration.ofHours(2)),
                                        new Venue("Somewhere", "", made.area("Ipswich"), venue))))))
                        .getFirst());
    }

    private List<Clash> asks(MemberId who, Instant start, @Nullable VenueId venue) {
        return people.as(who, () -> service.of(List.of(planned(start, venue)))).getFirst();
    }

    private static Planned planned(Instant start, @Nullable VenueId venue) {
        return new Planned(start, start.plus(Duration.ofHours(2)), venue);
    }
}
