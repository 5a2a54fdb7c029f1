package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@BothDatabases
class SessionMonthServiceTest {

    private static final YearMonth MARCH = YearMonth.of(2035, 3);
    private static final YearMonth OCTOBER = YearMonth.of(2035, 10);
    private static final Instant IN_MARCH = Instant.parse("2035-03-14T14:00:00Z");

    @Autowired
    SessionMonthService months;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    Statements statements;

    @BeforeEach
    void programme() {
        programme.load();
    }

    @Test
    void aMonthBeginsAndEndsAtMidnightByTheClockOnTheWall() {
        for (var start : List.of(
                "2035-02-28T23:59:00Z", // 23:59 on 28 February
                "2035-03-01T00:00:00Z", // midnight in winter
                "2035-03-31T22:59:00Z", // 23:59 on 31 March, an hour ahead already
                "2035-03-31T23:00:00Z", // midnight on 1 April
                "2035-09-30T23:00:00Z", // midnight on 1 October, still an hour ahead
                "2035-10-31T23:59:00Z", // 23:59 on 31 October
                "2035-11-01T00:00:00Z")) made.session(start, Instant.parse(start), 5);
        assertThat(titles(MARCH)).containsExactly("2035-03-01T00:00:00Z", "2035-03-31T22:59:00Z");
        assertThat(titles(OCTOBER)).containsExactly("2035-09-30T23:00:00Z", "2035-10-31T23:59:00Z");
    }

    @Test
    void anEmptyMonthKnowsTheNextOneWithASessionOfThatArea() {
        made.sessions(
                "Funding",
                5,
                List.of(made.date(IN_MARCH, "Babergh"), made.date(IN_MARCH.plus(Duration.ofDays(60)), "Waveney")));
        var february = MARCH.minusMonths(1);
        assertThat(months.find(february, null).next()).isEqualTo(MARCH);
        assertThat(months.find(february, made.area("Waveney")).next()).isEqualTo(YearMonth.of(2035, 5));
        assertThat(months.find(OCTOBER, null).next()).isNull();
        assertThat(months.find(MARCH, null).next()).isNull();
    }

    @Test
    void aCancelledSessionIsShownButNobodyIsSentToAMonthForIt() {
        var session = made.session("Ageing well", IN_MARCH, 5);
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(session, "Snow."));
        assertThat(months.find(MARCH, null).sessions()).singleElement().matches(SessionSummary::cancelled);
        assertThat(months.find(MARCH.minusMonths(1), null).next()).isNull();
    }

    @Test
    void aMonthCostsThreeStatementsAndShowsThreeHundredAtMost() {
        var me = people.person(Role.PARTICIPANT);
        made.takePlace(me, made.session("Ageing well", IN_MARCH, 5));
        var few = people.as(me, () -> statements.during(() -> months.find(MARCH, null)));
        for (var series = 0; series < 3; series++)
            made.sessions(
                    "Series",
                    5,
                    IntStream.range(0, ScheduleSeries.DATES_MAX)
                            .mapToObj(minute -> made.date(IN_MARCH.plus(Duration.ofMinutes(minute + 1)), "Ipswich"))
                            .toList());
        assertThat(people.as(me, () -> statements.during(() -> months.find(MARCH, null))))
                .isEqualTo(few)
                .isEqualTo(3);
        var full = people.as(me, () -> months.find(MARCH, null));
        assertThat(full.sessions()).hasSize(SessionMonthService.MOST);
        assertThat(full.more()).isTrue();
        assertThat(full.sessions().getFirst().mine()).isTrue();
        assertThat(statements.during(() -> months.find(OCTOBER, null))).isEqualTo(2);
    }

    private List<String> titles(YearMonth month) {
        return months.find(month, null).sessions().stream()
                .map(SessionSummary::title)
                .toList();
    }
}
