package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.folkmoot.account.CodeAnswer.Result;
import org.folkmoot.account.HalfSignedIn.Need;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in as a browser does it, up to the second step and on to "keep me signed in". */
@PortalTest
class SecondStepTest {

    private static final String PASSWORD = "a password of the tests";

    @Autowired
    WebApplicationContext portal;

    @Autowired
    AccountDetails accounts;

    @Autowired
    MemberService members;

    @Autowired
    FactorRules rules;

    @Autowired
    DeviceService devices;

    @Autowired
    SecondFactorService factors;

    @Autowired
    SignInChecks checks;

    @Autowired
    SignIns signIns;

    @Autowired
    TestSignIns tests;

    @Autowired
    TestDoors way;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    private MockMvc mvc;
    private MemberId anna;

    @BeforeEach
    void openTheDoor() {
        mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        anna = people.named("Anna Lark", Role.PARTICIPANT);
    }

    @Test
    void whoHasAnAppIsAVisitorUntilTheCodeIsShown() throws Exception {
        var secret = tests.withApp(anna);
        var session = signIn(anna);
        assertThat(signedIn(session)).isNull();
        assertThat(half(session).need()).isEqualTo(Need.CODE);
        mvc.perform(page("/reach").session(session)).andExpect(redirectedUrl("/sign-in/second"));
        assertThat(signedIn(session)).isNull();

        mvc.perform(code(session, "000000")).andExpect(redirectedUrl("/sign-in/second"));
        assertThat(half(session).said().result()).isEqualTo(Result.WRONG);
        assertThat(way.audit()).contains("account.audit.code-refused").doesNotContain("account.audit.signed-in");
        assertThat(signedIn(session)).isNull();

        var before = session.getId();
        mvc.perform(code(session, now(secret))).andExpect(redirectedUrl("/reach"));
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(signedIn(session).id()).isEqualTo(anna);
        assertThat(HalfSignedIn.in(session, Instant.now())).isEmpty();
        assertThat(way.audit()).containsOnlyOnce("account.audit.signed-in");
    }

    @Test
    void aCodeSentFromAnotherSiteOrWithoutAFirstFactorIsRefused() throws Exception {
        var secret = tests.withApp(anna);
        var session = signIn(anna);
        mvc.perform(code(session, now(secret)).header("Origin", "https://elsewhere.example"))
                .andExpect(status().isForbidden());
        mvc.perform(code(new MockHttpSession(), now(secret))).andExpect(redirectedUrl("/sign-in?again"));
    }

    @Test
    void halfAnHourLaterTheSecondStepIsTooLate() throws Exception {
        var secret = tests.withApp(anna);
        var session = signIn(anna);
        clock.at(
                Instant.now().plus(Duration.ofMinutes(30)),
                () -> mvc.perform(code(session, now(secret))).andExpect(redirectedUrl("/sign-in?again")));
        assertThat(signedIn(session)).isNull();
    }

    @Test
    void anAdministratorWithoutASecondFactorSetsOneUpFirst() throws Exception {
        var admin = people.person(Role.ADMINISTRATOR);
        var session = signIn(admin);
        assertThat(signedIn(session)).isNull();
        assertThat(half(session).need()).isEqualTo(Need.SET_UP);
        mvc.perform(page("/admin/mail").session(session)).andExpect(redirectedUrl("/sign-in/second"));
        mvc.perform(code(session, "123456")).andExpect(redirectedUrl("/sign-in/second"));
        assertThat(signedIn(session)).isNull();
        half(session).hasProved().putInto(session);
        mvc.perform(code(session, "")).andExpect(redirectedUrl("/admin/mail"));
        assertThat(signedIn(session).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void aRoleThatComesToAskForASecondFactorHoldsWhoIsSignedIn() throws Exception {
        var session = signIn(anna);
        mvc.perform(request().session(session));
        var admin = people.person(Role.ADMINISTRATOR);
        people.as(admin, () -> rules.ask(Set.of(Role.PARTICIPANT)));
        checks.forget();
        mvc.perform(page("/me").session(session)).andExpect(redirectedUrl("/sign-in/second"));
        assertThat(signedIn(session)).isNull();
        people.as(admin, () -> rules.ask(Set.of()));
        people.as(admin, () -> assertThat(rules.asking()).containsExactly(Role.ADMINISTRATOR));
    }

    @Test
    void otherRolesAreSeenAtTheNextRequest() throws Exception {
        var session = signIn(anna);
        mvc.perform(request().session(session));
        people.as(
                people.person(Role.MANAGER), () -> members.changeRoles(anna, Set.of(Role.PARTICIPANT, Role.STEERING)));
        checks.forget();
        mvc.perform(request().session(session));
        assertThat(signedIn(session).roles()).containsExactlyInAnyOrder(Role.PARTICIPANT, Role.STEERING);
        people.as(people.person(Role.MANAGER), () -> members.changeRoles(anna, Set.of(Role.OBSERVER)));
        checks.forget();
        mvc.perform(request().session(session));
        assertThat(signedIn(session).roles()).containsExactly(Role.OBSERVER);
    }

    @Test
    void aDeviceSignedOutElsewhereIsOutAtItsNextRequest() throws Exception {
        var session = signIn(anna);
        mvc.perform(request().session(session));
        people.as(anna, () -> devices.mine().forEach(device -> devices.signOut(device.id())));
        mvc.perform(request().session(session));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoseAccountIsDeletedIsOutAtTheNextRequestAndNotKept() throws Exception {
        var signedIn = mvc.perform(form(anna).param("keep", "on")).andReturn();
        var session = (MockHttpSession) signedIn.getRequest().getSession();
        SystemWork.call(() -> {
            members.erase(anna, "Former member");
            return "";
        });
        mvc.perform(request().session(session));
        assertThat(session.isInvalid()).isTrue();
        var back = mvc.perform(request().cookie(TestSignIns.keep(signedIn.getResponse())))
                .andReturn();
        assertThat(signedIn((MockHttpSession) back.getRequest().getSession())).isNull();
    }

    @Test
    void anotherPasswordSignsOutEverywhereElse() throws Exception {
        var session = signIn(anna);
        mvc.perform(request().session(session));
        people.as(anna, () -> members.changePassword(PASSWORD, "quite another password"));
        mvc.perform(request().session(session));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aKeptDeviceIsSignedInWithoutASession() throws Exception {
        var first = mvc.perform(form(anna).param("keep", "on")).andReturn().getResponse();
        var cookie = TestSignIns.keep(first);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 3600);
        var again = mvc.perform(request().cookie(cookie)).andReturn();
        assertThat(signedIn((MockHttpSession) again.getRequest().getSession()).id())
                .isEqualTo(anna);
        var next = TestSignIns.keep(again.getResponse());
        assertThat(next.getValue()).isNotEqualTo(cookie.getValue());
        people.as(anna, () -> assertThat(devices.mine()).hasSize(1));
    }

    @Test
    void behindTlsTheCookieIsSecure() throws Exception {
        var response = mvc.perform(form(anna).param("keep", "on").secure(true))
                .andReturn()
                .getResponse();
        assertThat(TestSignIns.keep(response).getSecure()).isTrue();
    }

    @Test
    void aStolenCookieEndsTheSignInOfThiefAndOwner() throws Exception {
        var stolen = TestSignIns.keep(
                mvc.perform(form(anna).param("keep", "on")).andReturn().getResponse());
        var owner = mvc.perform(request().cookie(stolen)).andReturn();
        var owners = (MockHttpSession) owner.getRequest().getSession();
        var thief = clock.at(
                Instant.now().plusSeconds(90),
                () -> mvc.perform(request().cookie(stolen)).andReturn());
        assertThat(signedIn((MockHttpSession) thief.getRequest().getSession())).isNull();
        assertThat(TestSignIns.keep(thief.getResponse()).getMaxAge())
                .as("taken back")
                .isZero();
        checks.forget();
        mvc.perform(request().session(owners));
        assertThat(owners.isInvalid()).isTrue();
        var cookie = TestSignIns.keep(owner.getResponse());
        var later = mvc.perform(request().cookie(cookie)).andReturn();
        assertThat(signedIn((MockHttpSession) later.getRequest().getSession())).isNull();
    }

    @Test
    void rubbishInTheCookieIsTakenBackQuietly() throws Exception {
        for (var rubbish : new String[] {"", "x", "%%%", "YTpi", "OmI=", "YTpiOmM="}) {
            var answer = mvc.perform(request().cookie(new Cookie(KeptSignIn.COOKIE, rubbish)))
                    .andReturn();
            assertThat(signedIn((MockHttpSession) answer.getRequest().getSession()))
                    .isNull();
        }
    }

    @Test
    void keptComesOnlyAfterTheSecondStepAndRemembersIt() throws Exception {
        var secret = tests.withApp(anna);
        var first = mvc.perform(form(anna).param("keep", "on")).andReturn();
        assertThat(TestSignIns.keep(first.getResponse())).isNull();
        var session = (MockHttpSession) first.getRequest().getSession();
        var second = mvc.perform(code(session, now(secret))).andReturn().getResponse();
        var back = mvc.perform(request().cookie(TestSignIns.keep(second))).andReturn();
        assertThat(signedIn((MockHttpSession) back.getRequest().getSession()).id())
                .isEqualTo(anna);
    }

    @Test
    void signingOutEndsWhatWasKept() throws Exception {
        var signedIn = mvc.perform(form(anna).param("keep", "on")).andReturn();
        var session = (MockHttpSession) signedIn.getRequest().getSession();
        var cookie = TestSignIns.keep(signedIn.getResponse());
        var device = SignIns.in(session).orElseThrow();
        assertThat(people.as(anna, () -> devices.mine()))
                .extracting(DeviceLine::id)
                .containsExactly(device);
        signIns.end(device, DeviceEnd.SIGNED_OUT);
        var later = mvc.perform(request().cookie(cookie)).andReturn();
        assertThat(signedIn((MockHttpSession) later.getRequest().getSession())).isNull();
    }

    @Test
    void whoIsAskedForOneCannotTurnItOffAndAnAdministratorMayTakeItAway() {
        var secret = tests.withApp(anna);
        var admin = people.person(Role.ADMINISTRATOR);
        people.as(admin, () -> rules.ask(Set.of(Role.PARTICIPANT)));
        people.as(
                anna,
                () -> org.assertj.core.api.Assertions.assertThatThrownBy(() -> factors.turnOff(now(secret)))
                        .hasMessage("account.refusal.second-factor-needed"));
        people.as(admin, () -> rules.ask(Set.of()));
        people.as(anna, () -> {
            assertThat(factors.turnOff("000000").result()).isEqualTo(Result.WRONG);
            assertThat(factors.mine().on()).isTrue();
            assertThat(factors.turnOff(now(secret)).accepted()).isTrue();
            assertThat(factors.mine().on()).isFalse();
        });
        tests.withApp(anna);
        people.as(admin, () -> factors.remove(anna));
        people.as(anna, () -> assertThat(factors.mine().on()).isFalse());
        assertThat(way.audit())
                .contains("account.audit.second-factor-off", "account.audit.second-factor-removed")
                .filteredOn("account.audit.second-factor-required"::equals)
                .as("asked of a role, and no longer")
                .hasSize(2);
    }

    private MockHttpSession signIn(MemberId who) throws Exception {
        return (MockHttpSession) mvc.perform(form(who))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest()
                .getSession();
    }

    private MockHttpServletRequestBuilder form(MemberId who) {
        return post("/sign-in")
                .param("username", accounts.find(who).orElseThrow().getUsername())
                .param("password", PASSWORD);
    }

    private static MockHttpServletRequestBuilder code(MockHttpSession session, String code) {
        return post("/sign-in/second").session(session).param("code", code);
    }

    /** Any request that a real server would answer without the Vaadin servlet, which is not there in these tests. */
    private static MockHttpServletRequestBuilder request() {
        return get("/webjars/echarts/5.5.0/echarts.esm.min.js");
    }

    private static MockHttpServletRequestBuilder page(String path) {
        return get(path).accept(MediaType.TEXT_HTML);
    }

    private static String now(String secret) {
        return TestSignIns.code(secret, Instant.now());
    }

    private static HalfSignedIn half(MockHttpSession session) {
        return HalfSignedIn.in(session, Instant.now()).orElseThrow();
    }

    private static @Nullable SignedIn signedIn(@Nullable MockHttpSession session) {
        if (session == null || session.isInvalid()) return null;
        return session.getAttribute("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn person
                ? person
                : null;
    }
}
