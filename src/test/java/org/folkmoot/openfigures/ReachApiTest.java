package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ReachApiTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestProgramme sample;

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
        var answer = web.get().uri("/api/v1/reach").exchange();
        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer).bodyJson().extractingPath("$.programme.people").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.programme.unnamed").isEqualTo(7);
        assertThat(answer).bodyJson().extractingPath("$.programme.places").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.denominators.sectors").isEqualTo(6);
        assertThat(answer).bodyJson().extractingPath("$.strands[5].name").isEqualTo("Conversations that matter");
        assertThat(answer).bodyJson().extractingPath("$.strands[5].target").isEqualTo(500);
        assertThat(answer).bodyJson().extractingPath("$.strands[5].measure").isEqualTo("PEOPLE");
        assertThat(answer).bodyJson().extractingPath("$.strands[5].people").isEqualTo(1);
    }

    @Test
    void aStrandWithoutATargetHasNullAndNotZero() {
        var answer = web.get().uri("/api/v1/reach").exchange();
        assertThat(answer).bodyJson().extractingPath("$.strands[0].target").isNull();
        assertThat(answer).bodyJson().extractingPath("$.strands[0].forecast").isNull();
    }

    @Test
    void unmovedFiguresAreNotSentAgain() {
        var first = web.get().uri("/api/v1/reach").exchange();
        var tag = first.getResponse().getHeader("ETag");
        assertThat(first).containsHeader("ETag").hasHeader("Cache-Control", "max-age=10, public");
        assertThat(web.get().uri("/api/v1/reach").header("If-None-Match", tag)).hasStatus(304);
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        assertThat(web.get().uri("/api/v1/reach").header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void theFiguresAreDocumented() {
        assertThat(web.get().uri("/api/v1/openapi"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/reach", "Distinct persons");
    }
}
