package org.folkmoot.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.SmallNumbers;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.Funding;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What somebody who does not see the charts of reach hears and reads: the sentence of each, and its table. On 3 February
 * 2009, with 12 people from Hall (Health, Babergh) in January of whom 6 came again, 3 from Station (Local authorities, Forest
 * Heath) and 2 from nowhere that is known.
 */
@PortalTest
class ReachChartsTest extends SpringBrowserlessTest {

    private static final Instant TODAY = Instant.parse("2009-02-03T12:00:00Z");
    private static final Instant TWO_WEEKS_AGO = Instant.parse("2009-01-20T10:00:00Z");

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestLedger ledger;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    ProgrammeService programme;

    @Autowired
    ReachService reach;

    @Autowired
    Dates dates;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void load() {
        sample.load();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().navigate("conduct");
        people.signOut();
    }

    private void seventeenPeople() {
        var health = programme.sectors().getFirst();
        var local = programme.sectors().get(1);
        var hall = people.organisation(
                "Hall", health.id(), programme.areas().getFirst().id());
        var station = people.organisation(
                "Station", local.id(), programme.areas().get(1).id());
        for (var i = 0; i < 12; i++) {
            var person = from(hall);
            ledger.attended(person, "s1", TWO_WEEKS_AGO);
            if (i < 6) ledger.attended(person, "s2", TODAY.minusSeconds(3600));
        }
        for (var i = 0; i < 3; i++) ledger.attended(from(station), "s2", TODAY.minusSeconds(3600));
        for (var i = 0; i < 2; i++) ledger.attended(people.person(Role.PARTICIPANT), "s2", TODAY.minusSeconds(3600));
    }

    private MemberId from(OrganisationId organisation) {
        var person = people.person(Role.PARTICIPANT);
        people.affiliate(person, organisation, LocalDate.of(2008, 1, 1));
        return person;
    }

    private void open(String address, Class<? extends Component> view) {
        clock.at(TODAY, () -> {
            go(address);
            return getCurrentView();
        });
        assertThat(getCurrentView()).isInstanceOf(view);
    }

    /** As if typed. */
    private static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private void enter(MemberId person) {
        people.signIn(person);
        cleanVaadinEnvironment();
        people.signIn(person);
        initVaadinEnvironment();
    }

    @Test
    void allStrandsInOneLook() {
        seventeenPeople();
        open("reach", ReachView.class);

        assertThat(said("strands"))
                .isEqualTo("Of 9 strands 5 state a target: 4 fall short at this pace, 1 ended short of it.");
        assertThat(heads("strands"))
                .containsExactly(
                        "Strand",
                        "Reached",
                        "Expected by today",
                        "At this pace",
                        "With the slowest week",
                        "With the fastest week");
        assertThat(row("strands", "Conversations that matter"))
                .containsExactly("17 of 500 people", "315", "51", "17", "113");
        assertThat(row("strands", "Launch and community engagement"))
                .containsExactly("0 of 150 people", "", "", "", "");
    }

    @Test
    void aStrandWithoutATargetSaysSoAndIsNeverAtNought() {
        open("reach", ReachView.class);
        assertThat(row("strands", "Groundwork")).containsExactly("no target stated", "", "", "", "");
        assertThat(cells("strands", "Groundwork").getFirst().getElement().getAttribute("data-number"))
                .isNull();

        open("reach/0", ReachStrandView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Groundwork");
        assertThat(text())
                .contains("No target stated", "Nobody has been recorded yet")
                .contains("The course of the figures will stand here")
                .doesNotContain("0 %", "Infinity", "NaN");
    }

    @Test
    void aStrandOverTimeWithItsForecastAndTheRangeOfIt() {
        seventeenPeople();
        open("reach/5", ReachStrandView.class);

        assertThat(said("strand-5-over-time"))
                .isEqualTo(
                        "17 of 500 people. At this pace 51 by 31 March 2009: 449 short."
                                + " Between 17 and 113 if every week left is like the slowest, or like the fastest, of the last four.");
        assertThat(heads("strand-5-over-time"))
                .containsExactly(
                        "Day",
                        "Reached",
                        "Expected by then",
                        "At this pace",
                        "With the slowest week",
                        "With the fastest week",
                        "Target");
        assertThat(row("strand-5-over-time", "1 November 2008")).containsExactly("0", "3", "", "", "", "500");
        assertThat(row("strand-5-over-time", "24 January 2009")).containsExactly("12", "281", "", "", "", "");
        assertThat(row("strand-5-over-time", "3 February 2009")).containsExactly("17", "315", "17", "17", "17", "");
        assertThat(row("strand-5-over-time", "31 March 2009")).containsExactly("", "500", "51", "17", "113", "500");
        assertThat(text()).contains("Between 17 and 113").contains("Target: 500 people by 31 March 2009");
    }

    @Test
    void theProgrammeOverTimeHasNoTargetAndSaysSo() {
        seventeenPeople();
        open("reach", ReachView.class);

        assertThat(said("over-time")).isEqualTo("So far 17 people; no target stated.");
        assertThat(heads("over-time")).containsExactly("Day", "Reached");
    }

    @Test
    void firstTimersAndReturnersByMonthAndWhoIsNotAUsualSuspect() {
        seventeenPeople();
        open("reach/5", ReachStrandView.class);

        assertThat(said("strand-5-by-month"))
                .isEqualTo("Most people took part in January 2009: 12, 100 % of them for the first time.");
        assertThat(heads("strand-5-by-month")).containsExactly("Month", "For the first time", "Had been before");
        assertThat(row("strand-5-by-month", "January 2009")).containsExactly("12", "0");
        assertThat(row("strand-5-by-month", "February 2009")).containsExactly("5", "6");
        assertThat(text()).contains("65 % took part in one activity only: 11 of 17 people are not the usual suspects.");
    }

    @Test
    void sectorsByAreaWithoutSmallNumbersForAVisitor() {
        seventeenPeople();
        open("reach/5", ReachStrandView.class);

        assertThat(said("strand-5-sector-area"))
                .isEqualTo("Of what can be shown, most people spoke for Health in Babergh: 12."
                        + " Nobody has come from 46 of 48 combinations.");
        assertThat(heads("strand-5-sector-area")).hasSize(9).contains("Sector", "Babergh", "County-wide");
        assertThat(row("strand-5-sector-area", "Health")).startsWith("12", "0");
        assertThat(row("strand-5-sector-area", "Local authorities")).startsWith("0", "not shown", "0");
        assertThat(cells("strand-5-sector-area", "Local authorities")
                        .get(1)
                        .getElement()
                        .getAttribute("data-brief"))
                .isEqualTo("–");
        assertThat($(Anchor.class, chart("strand-5-sector-area")).all())
                .noneMatch(link -> link.getHref().contains("/rows"));
    }

    @Test
    void aManagerSeesEveryNumberAndOpensTheRowsBehindIt() {
        seventeenPeople();
        enter(people.person(Role.MANAGER));
        open("reach/5", ReachStrandView.class);

        assertThat(said("strand-5-sector-area")).endsWith("2 people spoke for no organisation that is known.");
        assertThat(row("strand-5-sector-area", "Local authorities")).startsWith("0", "3", "0");
        var station = $(
                        Anchor.class,
                        cells("strand-5-by-organisation", "Station").getFirst())
                .single();
        assertThat(station.getText()).isEqualTo("3");
        open(station.getHref(), ReachRowsView.class);
        assertThat(text())
                .contains("Only: with a name · Station.", "Show all rows", "3 rows, newest first")
                .contains(
                        "Counted here from the rows alone: 3 rows count and come to 3 people · 3 places · 1 organisation");

        open("reach/5", ReachStrandView.class);
        open(figure("17 people"), ReachRowsView.class);
        assertThat(text()).contains("23 rows, newest first").contains("come to 17 people · 23 places");
    }

    @Test
    void bySectorAreaAndOrganisationTheMostPeopleFirst() {
        seventeenPeople();
        open("reach/5", ReachStrandView.class);

        assertThat(said("strand-5-by-sector"))
                .isEqualTo("Health brought the most people, 12. 2 of 6 sectors have taken part.");
        assertThat(said("strand-5-by-area"))
                .isEqualTo("Babergh brought the most people, 12. 2 of 8 areas have taken part.");
        assertThat(said("strand-5-by-organisation"))
                .startsWith("Hall brought the most people, 12. 2 of ")
                .endsWith(" organisations have taken part.");
        assertThat(names("strand-5-by-sector"))
                .startsWith("Health", "Local authorities")
                .hasSize(7)
                .endsWith("not known");
        assertThat(row("strand-5-by-organisation", "Hall")).containsExactly("12", "18");
        assertThat(row("strand-5-by-organisation", "Station")).containsExactly("not shown", "not shown");
    }

    @Test
    void everyFigureOpensWhatIsBehindIt() {
        seventeenPeople();
        open("reach", ReachView.class);
        assertThat(figure("23 places")).isEqualTo("reach#over-time");
        assertThat(figures("2 of 6 sectors")).containsExactlyInAnyOrder("reach#sectors", "reach/5#sectors");

        open("reach/5", ReachStrandView.class);
        assertThat(figure("17 people")).isEqualTo("reach/5#over-time");
        assertThat(figure("2 of 6 sectors")).isEqualTo("reach/5#sectors");

        enter(people.person(Role.MANAGER));
        open("reach/5", ReachStrandView.class);
        assertThat(figure("17 people")).isEqualTo("reach/5/rows?who=named");
    }

    @Test
    void fromIdeaToDelivery() {
        open("reach", ReachView.class);
        assertThat(text()).doesNotContain("The way of ideas"); // nothing is recorded at all yet

        seventeenPeople();
        open("reach", ReachView.class);
        assertThat(text()).contains("The way of ideas will stand here once the first one has been put forward.");

        ideas.titled("Benches");
        ideas.titled("Buses");
        answers.approve(ideas.titled("Lending sheds"));
        open("reach", ReachView.class);
        assertThat(said("ideas")).isEqualTo("Of 3 ideas put forward 1 is answered, 1 approved and 0 delivered.");
        assertThat(names("ideas")).containsExactly("Put forward", "Answered", "Approved", "Delivered");
        assertThat(row("ideas", "Approved")).containsExactly("1 (33 %)");
        assertThat($(Anchor.class, cells("ideas", "Delivered").getFirst())
                        .single()
                        .getHref())
                .startsWith("search?kind=idea&stage=");
    }

    @Test
    void whatAPersonAndAPlaceCost() {
        seventeenPeople();
        open("reach", ReachView.class);

        assertThat(said("cost"))
                .isEqualTo("Conversations that matter costs least for each person so far: £588."
                        + " The whole programme stands at £18,235 a person.");
        assertThat(heads("cost")).containsExactly("Strand", "A person", "A place", "Stated cost");
        assertThat(row("cost", "Conversations that matter")).containsExactly("£588", "£435", "£10,000");
        assertThat(row("cost", "Launch and community engagement"))
                .containsExactly("nobody yet", "nobody yet", "£45,000 (£30,000 in another of the papers)");

        open("reach/5", ReachStrandView.class);
        assertThat(text()).contains("£10,000 stated: £588 a person and £435 a place so far.");
        open("reach/0", ReachStrandView.class);
        assertThat(text())
                .contains("£50,000 stated; nobody has been recorded yet.")
                .contains("Somebody else pays it, outside the programme's total.");
    }

    @Test
    void aCostNobodyStatesIsNotStated() {
        seventeenPeople();
        var now = reach.overview();
        var chart = new Chart("cost", "nothing");
        UI.getCurrent().add(chart);
        var words = new ReachWords(chart, dates);
        var without = new ReachOverview(
                now.programme(),
                now.strands().stream()
                        .map(line -> line.strand().number() == 5
                                ? new StrandReach(withoutCost(line.strand()), line.reach(), line.pace())
                                : line)
                        .toList(),
                now.organisationsOf(),
                now.sectorsOf());

        new CostChart(words).show(chart, without, new Funding(null, null, List.of()));

        assertThat(said("cost")).isEqualTo("Nobody has been recorded yet, so there is no cost a person to show.");
        assertThat(row("cost", "Conversations that matter")).containsExactly("not stated", "not stated", "not stated");
        assertThat(row("cost", "The whole programme")).containsExactly("not stated", "not stated", "not stated");
        UI.getCurrent().remove(chart);
    }

    @Test
    void aCourseOfAFewIsNotToldStepByStep() {
        for (var i = 0; i < 8; i++)
            ledger.attended(people.person(Role.PARTICIPANT), "s" + i, TODAY.minus(Duration.ofDays(7L * i)));
        open("reach/5", ReachStrandView.class);
        assertThat(reached()).contains("not shown").contains("8");
        assertThat(steps()).allMatch(step -> step == 0 || step >= SmallNumbers.SMALLEST);
        assertThat(said("strand-5-by-month"))
                .isEqualTo("People by month: those who came for the first time, and those who had been before.");
        assertThat(text()).contains("100 % took part in one activity only: 8 of 8 people are not the usual suspects.");

        enter(people.person(Role.MANAGER));
        open("reach/5", ReachStrandView.class);
        assertThat(reached()).doesNotContain("not shown").contains("1", "2", "3", "7", "8");
    }

    @Test
    void anAddressThatAsksForWhatThereCannotBeIsNotFound() {
        enter(people.person(Role.MANAGER));
        for (var path : List.of(
                "reach/5/rows?who=everybody",
                "reach/5/rows?by=planet",
                "reach/5/rows?by=month&key=2009-13",
                "reach/5/rows?by=sector&key=health",
                "reach/5/rows?key=2009-01",
                "reach/77",
                "reach/five")) {
            go(path);
            assertThat($(ReachRowsView.class).exists()).as(path).isFalse();
            assertThat($(ReachStrandView.class).exists()).as(path).isFalse();
        }
        UI.getCurrent().navigate("reach/all");
        assertThat($(ReachView.class).exists()).isTrue();
    }

    @Test
    void whatGoesWithReachIsOneClickAwayForThoseWhoMayOpenIt() {
        open("reach", ReachView.class);
        assertThat(beside()).containsExactly("Targets", "Open figures");
        enter(people.person(Role.MANAGER));
        open("reach", ReachView.class);
        assertThat(beside())
                .containsExactly("Targets", "Open figures", "How reach is counted", "Bring in past attendance");
    }

    @Test
    void rowsOfAPartNobodyIsInSaySo() {
        enter(people.person(Role.MANAGER));
        open("reach/5/rows?who=named&by=month&key=2008-12", ReachRowsView.class);
        assertThat(text()).contains("Only: with a name · December 2008.", "No rows", "Nothing has been recorded here");
    }

    @Test
    void theFiguresOfThePageMoveWithoutReload() {
        navigate("reach", ReachView.class);
        assertThat(text()).contains("0 people have taken part so far");
        assertThat($(Chart.class).withId("chart-over-time").exists()).isFalse();

        ledger.attended(people.person(Role.PARTICIPANT), "s1");

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(text())
                    .contains("1 person has taken part")
                    .contains("Ended on 31 March 2009 with 1: 499 short.");
            assertThat(row("strands", "Conversations that matter").getFirst()).isEqualTo("1 of 500 people");
            assertThat($(Chart.class).withId("chart-over-time").exists())
                    .as("what there was nothing to show of")
                    .isTrue();
        });
    }

    private List<String> beside() {
        return $(Anchor.class, $(PageHeader.class).single()).all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private static StrandSummary withoutCost(StrandSummary strand) {
        return new StrandSummary(
                strand.id(),
                strand.number(),
                strand.name(),
                strand.stage(),
                strand.from(),
                strand.to(),
                null,
                strand.costInTotal(),
                null,
                strand.rhythm(),
                strand.target(),
                strand.parts(),
                strand.metrics(),
                strand.counts());
    }

    private Chart chart(String name) {
        return $(Chart.class).withId("chart-" + name).single();
    }

    /** What a screen reader says of the picture. */
    private @Nullable String said(String name) {
        return $(com.vaadin.flow.component.html.Div.class, chart(name))
                .withClassName("fm-chart-picture")
                .single()
                .getElement()
                .getAttribute("aria-label");
    }

    private List<String> heads(String name) {
        return $(NativeTableHeaderCell.class, chart(name)).all().stream()
                .filter(cell -> "col".equals(cell.getElement().getAttribute("scope")))
                .map(ReachChartsTest::words)
                .toList();
    }

    private List<String> names(String name) {
        return rows(name).map(ReachChartsTest::first).toList();
    }

    private Stream<NativeTableRow> rows(String name) {
        return $(NativeTableRow.class, chart(name)).all().stream().skip(1);
    }

    private List<NativeTableCell> cells(String name, String point) {
        var row = rows(name).filter(one -> first(one).equals(point)).findFirst().orElseThrow();
        return $(NativeTableCell.class, row).all();
    }

    private List<String> row(String name, String point) {
        return cells(name, point).stream().map(ReachChartsTest::words).toList();
    }

    private List<String> reached() {
        return rows("strand-5-over-time")
                .map(row -> words($(NativeTableCell.class, row).all().getFirst()))
                .toList();
    }

    private List<Integer> steps() {
        var steps = new ArrayList<Integer>();
        var before = 0;
        for (var figure : reached())
            if (figure.matches("\\d+")) {
                steps.add(Integer.parseInt(figure) - before);
                before = Integer.parseInt(figure);
            }
        return steps;
    }

    private String figure(String words) {
        return figures(words).getFirst();
    }

    private List<String> figures(String words) {
        return $(Anchor.class).all().stream()
                .filter(link -> words(link).equals(words))
                .map(Anchor::getHref)
                .toList();
    }

    private static String first(NativeTableRow row) {
        return row.getElement().getChild(0).getTextRecursively();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    private String text() {
        return $(Main.class).all().stream().map(ReachChartsTest::words).reduce("", String::concat);
    }
}
