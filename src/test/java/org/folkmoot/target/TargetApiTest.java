package org.folkmoot.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.target.SayTarget.aTarget;

import java.util.UUID;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class TargetApiTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestTargets made;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    MockMvcTester web;

    @BeforeEach
    void open() {
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        programme.load();
    }

    @Test
    void anyoneReadsTheRegisterWithoutASessionCookieAndWithoutAName() {
        var owner = people.named("Oda Owner", Role.PARTICIPANT);
        var id = made.add(aTarget()
                .from("76", clock.today().minusMonths(6))
                .to("90")
                .by(clock.today().plusMonths(6))
                .in(made.strand(5))
                .ownedBy(owner));
        made.measure(owner, id, clock.today(), "84.5");
        var answer = web.get().uri("/api/v1/targets").exchange();
        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.items[0].kind").isEqualTo("PERCENTAGE");
        assertThat(answer).bodyJson().extractingPath("$.items[0].goal").isEqualTo(90);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].baseline.value")
                .isEqualTo(76);
        assertThat(answer).bodyJson().extractingPath("$.items[0].latest.value").isEqualTo(84.5);
        assertThat(answer).bodyJson().extractingPath("$.items[0].status").isEqualTo("ON_COURSE");
        assertThat(answer).bodyJson().extractingPath("$.items[0].strand").isEqualTo("5. Conversations that matter");
        assertThat(answer).bodyJson().extractingPath("$.items[0].ownedByPerson").isEqualTo(true);
        assertThat(answer).bodyText().doesNotContain("Oda Owner", owner.value().toString());
    }

    @Test
    void whatIsNotStatedIsNullAndNeverZero() {
        made.add(aTarget().count(null, "services"));
        var answer = web.get().uri("/api/v1/targets").exchange();
        for (var field : new String[] {"goal", "by", "baseline", "latest", "expectedToday", "outOf", "measurementDue"})
            assertThat(answer).bodyJson().extractingPath("$.items[0]." + field).isNull();
        assertThat(answer).bodyJson().extractingPath("$.items[0].status").isEqualTo("NOT_STATED");
    }

    @Test
    void oneTargetComesWithWhatHolds() {
        var manager = people.person(Role.MANAGER);
        var id = made.add(aTarget().to("90"));
        made.measure(manager, id, clock.today(), "80");
        var answer = web.get().uri("/api/v1/targets/" + id.value()).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.measurements[0].figure.value")
                .isEqualTo(80);
        assertThat(answer).bodyJson().extractingPath("$.measurements[0].source").isEqualTo("A survey");
        assertThat(web.get().uri("/api/v1/targets/" + UUID.randomUUID())).hasStatus(404);
        assertThat(web.get().uri("/api/v1/targets/none")).hasStatus(404);
    }

    @Test
    void theListIsNarrowedDown() {
        var other = made.theme(1);
        made.add(aTarget().numbered(1).to("90").ownedBy("A council"));
        made.add(aTarget().numbered(2).in(other));
        made.add(aTarget().numbered(3).in(made.strand(5)));
        assertThat(numberAt("?theme=" + other.value())).isEqualTo(2);
        assertThat(numberAt("?strand=5")).isEqualTo(3);
        assertThat(numberAt("?owner=A council")).isEqualTo(1);
        assertThat(numberAt("?status=not_measured")).isEqualTo(1);
        assertThat(web.get().uri("/api/v1/targets?status=missed"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme=economy|theme|theme: the key of a theme, 36 characters.",
                "strand=99|strand|strand: the number of a strand of this programme.",
                "status=good|status|status: met, on_course, behind, missed, not_measured, not_due, measurement_overdue,"
                        + " not_stated or dropped.",
                "page=-1|page|page: a whole number from 0 to 10,000."
            })
    void whatCannotBeUsedIsNamed(String asked, String parameter, String sentence) {
        assertThat(web.get().uri("/api/v1/targets?" + asked))
                .hasStatus(400)
                .bodyJson()
                .isLenientlyEqualTo("{\"parameter\": \"" + parameter + "\", \"detail\": \"" + sentence + "\"}");
    }

    @Test
    void itIsDescribed() {
        assertThat(web.get().uri("/api/v1/openapi"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/targets/{targetId}", "Follows from a rule; nobody enters it");
    }

    private Object numberAt(String asked) {
        var numbers = new Object[1];
        assertThat(web.get().uri("/api/v1/targets" + asked))
                .bodyJson()
                .extractingPath("$.items[0].number")
                .satisfies(number -> numbers[0] = number);
        return numbers[0];
    }
}
