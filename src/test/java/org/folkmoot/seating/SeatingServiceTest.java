package org.folkmoot.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
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
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class SeatingServiceTest {

    @Autowired
    SeatingService seating;

    @Autowired
    DeskService desks;

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

    @Autowired
    JdbcTemplate jdbc;

    private DialogueSessionId session;
    private Instant start;
    private MemberId facilitator;

    @BeforeEach
    void session() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        session = made.session("Ageing well", start, 25);
        facilitator = people.person(Role.FACILITATOR);
    }

    @Test
    void thoseWithAPlaceAreSeatedUntilSomebodyIsChecked() {
        var all = holders(9);
        make(new MakeSeatPlan(5, 3));
        assertThat(seen().rounds())
                .hasSize(3)
                .allSatisfy(round -> assertThat(round.tables())
                        .extracting(table -> table.guests().size())
                        .containsExactlyInAnyOrder(5, 4));
        assertThat(seen().people()).isEqualTo(9);
        assertThat(seen().met()).isBetween(4.0, 8.0);
        assertThat(seen().most()).isEqualTo(8.0);

        clock.at(start, () -> {
            all.subList(0, 4).forEach(one -> people.as(facilitator, () -> desks.checkIn(session, one)));
            return "";
        });
        make(new MakeSeatPlan(2, 2));
        assertThat(seen().people()).as("the newest plan counts").isEqualTo(4);
        assertThat(people.as(all.getFirst(), () -> seating.mine(session))).hasSize(2);
        assertThat(people.as(all.getLast(), () -> seating.mine(session))).isEmpty();
    }

    @Test
    void fewerThanTwoAreNotSeated() {
        assertThatThrownBy(() -> make(new MakeSeatPlan(5, 3)))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(SeatingRefusal.TOO_FEW));
        assertThat(people.as(facilitator, () -> seating.find(session))).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from seat_plan", Integer.class))
                .isZero();
    }

    @Test
    void whatNoTableIsIsRefused() {
        for (var no : List.of(new int[] {1, 3}, new int[] {13, 3}, new int[] {5, 0}, new int[] {5, 7}))
            assertThatThrownBy(() -> new MakeSeatPlan(no[0], no[1])).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void onlyThoseWhoRunItSeeWhoSitsWhere() {
        var all = holders(4);
        make(new MakeSeatPlan(2, 1));
        assertThatThrownBy(() -> people.as(all.getFirst(), () -> seating.find(session)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.as(all.getFirst(), () -> seating.mine(session))).hasSize(1);
    }

    @Test
    void readingAPlanCostsTheSameHoweverManySit() {
        holders(4);
        make(new MakeSeatPlan(4, 2));
        var few = statements.during(this::seen);
        holders(16);
        make(new MakeSeatPlan(4, 4));
        assertThat(statements.during(this::seen)).isEqualTo(few);
    }

    private List<MemberId> holders(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> people.person(Role.PARTICIPANT))
                .peek(one -> made.takePlace(one, session))
                .toList();
    }

    private void make(MakeSeatPlan asked) {
        people.as(facilitator, () -> seating.make(session, asked));
    }

    private Seating seen() {
        return people.as(facilitator, () -> seating.find(session)).orElseThrow();
    }
}
