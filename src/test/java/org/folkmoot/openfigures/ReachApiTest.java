package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ReachApiTest {

    private static final String REACH = "/api/v1/reach";
    private static final String CSV = "/api/v1/reach.csv";
    private static final String BADGE = "/api/v1/reach/badge.svg";

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestMembers people;

    @Autowired
    TestLedger ledger;

    MockMvcTester web;

    @BeforeEach
    void open() {
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        sample.load();
    }

    @Test
    void anyoneReadsTheFiguresWithoutASessionCookie() {
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        ledger.unnamed(7, "s1");
        var answer = web.get().uri(REACH).exchange();
        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(answer).hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo("Exceptional Suffolk");
        assertThat(answer).bodyJson().extractingPath("$.programme.people").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.programme.unnamed").isEqualTo(7);
        assertThat(answer).bodyJson().extractingPath("$.programme.places").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.denominators.sectors").isEqualTo(6);
        assertThat(answer).bodyJson().extractingPath("$.strands[5].name").isEqualTo("Conversations that matter");
        assertThat(answer).bodyJson().extractingPath("$.strands[5].target").isEqualTo(500);
        assertThat(answer).bodyJson().extractingPath("$.strands[5].measure").isEqualTo("PEOPLE");
        assertThat(answer).bodyJson().extractingPath("$.strands[5].people").isEqualTo(1);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.strands[5].counts")
                .asArray()
                .contains("ATTENDED_SESSION");
        assertThat(answer).bodyJson().extractingPath("$.smallestShown").isEqualTo(5);
        assertThat(answer).bodyJson().extractingPath("$.breakdown.strand").isNull();
    }

    @Test
    void aStrandWithoutATargetHasNullAndNotZero() {
        var answer = web.get().uri(REACH).exchange();
        assertThat(answer).bodyJson().extractingPath("$.strands[0].target").isNull();
        assertThat(answer).bodyJson().extractingPath("$.strands[0].forecast").isNull();
    }

    /** Asked again at once the figures may be a second old. */
    @ParameterizedTest
    @ValueSource(strings = {REACH, CSV, BADGE})
    void unmovedFiguresAreNotSentAgain(String address) {
        var first = web.get().uri(address).exchange();
        var tag = first.getResponse().getHeader("ETag");
        assertThat(first).containsHeader("ETag");
        assertThat(web.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        await().untilAsserted(() ->
                assertThat(web.get().uri(address).header("If-None-Match", tag)).hasStatusOk());
    }

    @Test
    void howLongFiguresAreFreshIsSaid() {
        assertThat(web.get().uri(REACH)).hasHeader("Cache-Control", "max-age=10, public");
        assertThat(web.get().uri(CSV)).hasHeader("Cache-Control", "max-age=10, public");
        assertThat(web.get().uri(BADGE)).hasHeader("Cache-Control", "max-age=60, public");
    }

    /** Three of one organisation and six of another: the three are not shown, nor what is left when the six are taken away. */
    @Test
    void aPartOfFewerThanFivePeopleIsWithheld() {
        var sectors = programme.sectors();
        var areas = programme.areas();
        var few = people.organisation(
                "Small Trust", sectors.get(0).id(), areas.get(0).id());
        var many = people.organisation(
                "Large Trust", sectors.get(1).id(), areas.get(1).id());
        var more = people.organisation(
                "Larger Trust", sectors.get(2).id(), areas.get(1).id());
        for (var i = 0; i < 3; i++) came(few);
        for (var i = 0; i < 6; i++) came(many);
        for (var i = 0; i < 9; i++) came(more);
        var answer = web.get().uri(REACH).exchange();
        assertThat(answer).bodyJson().extractingPath("$.programme.people").isEqualTo(18);
        for (var kind : new String[] {"months", "areas", "sectors", "organisations", "sectorsAndAreas"})
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.breakdown." + kind)
                    .asArray()
                    .isNotEmpty()
                    .allSatisfy(ReachApiTest::isLargeEnough);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.breakdown.organisations[?(@.withheld==true)].name")
                .asArray()
                .contains("Small Trust", "Large Trust")
                .doesNotContain("Larger Trust");
        assertThat(web.get().uri(CSV)).bodyText().contains("Small Trust,yes,,,,,,");
    }

    private static void isLargeEnough(Object part) {
        var people = ((Map<?, ?>) part).get("people");
        if (people != null)
            assertThat((Integer) people)
                    .satisfiesAnyOf(
                            n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThanOrEqualTo(5));
        else assertThat(((Map<?, ?>) part).get("withheld")).isEqualTo(true);
    }

    private void came(org.folkmoot.member.OrganisationId from) {
        var person = people.person(Role.PARTICIPANT);
        people.affiliate(person, from, LocalDate.of(2008, 1, 1));
        ledger.attended(person, "s1");
    }

    @Test
    void theBreakdownOfAStrandIsAskedForByItsNumber() {
        assertThat(web.get().uri(REACH + "?strand=5"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.breakdown.strand")
                .isEqualTo(5);
        for (var none : List.of("77", "x", "-1", "99999999999"))
            assertThat(web.get().uri(REACH + "?strand=" + none))
                    .as(none)
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.parameter")
                    .isEqualTo("strand");
    }

    @Test
    void theTableHasALineForTheProgrammeAndEachStrand() {
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        var answer = web.get().uri(CSV).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        var lines = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFPart,Key,Name,Withheld,People,Unnamed,Places,Organisations,Sectors,"
                        + "Activities,Target,Measure,From,To,Expected by today,Forecast,First time,There before");
        assertThat(lines.get(1)).startsWith("programme,,Exceptional Suffolk,,1,0,1,");
        assertThat(lines.get(2)).startsWith("of the register,,,,,,,");
        assertThat(lines).filteredOn(line -> line.startsWith("strand,")).hasSize(9);
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("strand,5,Conversations that matter,,1,0,1,") && line.contains(",500,people,"));
        assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() >= 17);
    }

    @Test
    void aBadgeIsAPictureWithWordsThatRunsNothing() {
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        var answer = web.get().uri(BADGE + "?figure=sectors&look=dark").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/svg+xml")
                .hasHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .hasHeader("Content-Security-Policy", Badge.policy(Look.DARK))
                .doesNotContainHeader("Set-Cookie");
        assertThat(answer).bodyText().contains("<title id=\"title\">Exceptional Suffolk: 0 of 6 sectors</title>");
        assertThat(web.get().uri(BADGE)).bodyText().contains(">1<", ">person has taken part<");
    }

    @Test
    void aBadgeThatThereIsNotSaysWhichThereAre() {
        assertThat(web.get().uri(BADGE + "?figure=cats"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("figure: one of people, organisations, sectors.");
        assertThat(web.get().uri(BADGE + "?look=pink"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo("look");
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        var status = 200;
        // A slow machine is allowed some more.
        for (var i = 0; i < 10 * OpenLimit.A_MINUTE && status == 200; i++)
            status = web.get().uri(BADGE).exchange().getResponse().getStatus();
        assertThat(status).isEqualTo(429);
        assertThat(web.get().uri(REACH)).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void theFiguresAreDocumented() {
        assertThat(web.get().uri("/api/v1/openapi"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        REACH,
                        CSV,
                        BADGE,
                        "/api/v1/reach/frozen",
                        "/api/v1/reach/frozen/{number}/figures.csv",
                        "Distinct persons",
                        "Too often from one address");
    }
}
