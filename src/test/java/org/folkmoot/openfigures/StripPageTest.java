package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The one page that other sites may frame, and who may. */
@PortalTest
@BothDatabases
class StripPageTest {

    private static final String STRIP = "/open/strip";
    private static final StripSites PARTNER = StripSites.listed("https://www.example.org");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    TestLedger ledger;

    @Autowired
    StripSitesService sites;

    @Autowired
    RecentFigures kept;

    @Autowired
    JdbcTemplate sql;

    private MockMvcTester web;
    private MemberId manager;

    @BeforeEach
    void open() {
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        sample.load();
        manager = people.person(Role.PARTICIPANT, Role.MANAGER);
    }

    @Test
    void itSaysHowFarTheProgrammeIsInPlainHtmlWithoutAScript() {
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        var answer = strip();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/html;charset=UTF-8")
                .hasHeader("Cache-Control", "max-age=60, public")
                .doesNotContainHeader("Set-Cookie");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer)
                .bodyText()
                .contains(
                        "<h1>Exceptional Suffolk</h1>",
                        "<strong>1</strong> <span>person has taken part</span>",
                        "<strong>0 of 6</strong> <span>sectors</span>",
                        "href=\"http://localhost:8080/reach\" target=\"_blank\" rel=\"noopener\"")
                .doesNotContain("<script", "{title}", "{figures}", "src=", "/assets/");
    }

    @Test
    void untilSomebodyAllowsItNoSiteMayFrameIt() {
        assertThat(policy(strip())).endsWith("frame-ancestors 'none'");
    }

    @Test
    void thoseAManagerNamesMayFrameItAndNothingInItRuns() {
        people.as(manager, () -> sites.allow(PARTNER, 0));
        kept.forget();
        var answer = strip();
        assertThat(answer).doesNotContainHeader("X-Frame-Options");
        assertThat(policy(answer))
                .endsWith("frame-ancestors https://www.example.org")
                .contains("default-src 'none'", "sandbox allow-popups", "form-action 'none'")
                .doesNotContain("script-src", "unsafe", "allow-scripts");
        var style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL)
                .matcher(new String(answer.getResponse().getContentAsByteArray()));
        assertThat(style.find()).isTrue();
        assertThat(policy(answer)).contains("style-src '" + Badge.hash(style.group(1)) + "'");
        assertThat(sql.queryForList("select what from audit_entry where subject_kind = 'strip'", String.class))
                .containsExactly("openfigures.audit.sites");
    }

    /** The policy is part of what is compared: else a browser would go on with the one it kept. */
    @Test
    void anotherRuleIsAnotherAnswer() {
        var tag = strip().getResponse().getHeader("ETag");
        assertThat(web.get().uri(STRIP).header("If-None-Match", tag)).hasStatus(304);
        people.as(manager, () -> sites.allow(StripSites.EVERYONE, 0));
        await().untilAsserted(() -> {
            var answer = web.get().uri(STRIP).header("If-None-Match", tag).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(policy(answer)).endsWith("frame-ancestors *");
        });
    }

    @Test
    void everyOtherPageStillRefusesFrames() {
        people.as(manager, () -> sites.allow(StripSites.EVERYONE, 0));
        kept.forget();
        for (var address : new String[] {"/api/v1/reach", "/api/v1/reach/badge.svg", "/open/other", "/actuator/health"})
            assertThat(web.get().uri(address).exchange().getResponse().getHeader("Content-Security-Policy"))
                    .as(address)
                    .satisfiesAnyOf(
                            policy -> assertThat(policy).contains("frame-ancestors 'none'"),
                            policy -> assertThat(web.get().uri(address)).hasHeader("X-Frame-Options", "DENY"));
        assertThat(web.get().uri("/open/other").exchange().getResponse().getStatus())
                .isIn(401, 403, 404);
        assertThat(web.post().uri(STRIP).exchange().getResponse().getStatus()).isIn(401, 403, 405);
        assertThat(web.get().uri(STRIP + "?look=pink")).hasStatus(400);
    }

    @Test
    void onlyAManagerSaysWhoMay() {
        for (var role : new Role[] {Role.PARTICIPANT, Role.FACILITATOR, Role.STEERING, Role.OBSERVER}) {
            var person = people.person(role);
            assertThatThrownBy(() -> people.as(person, () -> sites.allow(PARTNER, 0)))
                    .as(role.name())
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(sites.now()).isEqualTo(new StripPermission(0, StripSites.NOBODY));
    }

    @Test
    void eachChangeIsARowAndTheSameOnceMoreIsNone() {
        people.as(manager, () -> sites.allow(PARTNER, 0));
        people.as(manager, () -> sites.allow(PARTNER, 0));
        people.as(manager, () -> sites.allow(StripSites.NOBODY, 1));
        assertThat(sql.queryForList("select allowed from strip_rule order by revision", String.class))
                .containsExactly("LISTED", "NOBODY");
        assertThat(sites.now()).isEqualTo(new StripPermission(2, StripSites.NOBODY));
    }

    @Test
    void whoSavesOverSomebodyElsesChangeIsTold() {
        people.as(manager, () -> sites.allow(PARTNER, 0));
        assertThatThrownBy(() -> people.as(manager, () -> sites.allow(StripSites.EVERYONE, 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("openfigures.refusal.sites-changed-meanwhile");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsTold() throws Exception {
        Callable<String> open = () -> said(StripSites.EVERYONE);
        Callable<String> partner = () -> said(PARTNER);
        var outcomes = Races.together(List.of(open, partner));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(one -> !one.won()).map(Races.Outcome::thrown))
                .allMatch(RefusedException.class::isInstance);
        assertThat(sql.queryForObject("select count(*) from strip_rule", Integer.class))
                .isEqualTo(1);
    }

    private String said(StripSites asked) {
        people.as(manager, () -> sites.allow(asked, 0));
        return "said";
    }

    private MvcTestResult strip() {
        return web.get().uri(STRIP).exchange();
    }

    private static String policy(MvcTestResult answer) {
        return answer.getResponse().getHeader("Content-Security-Policy");
    }
}
