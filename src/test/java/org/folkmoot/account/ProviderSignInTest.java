package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** What a provider, or somebody between, may get wrong: each ends in a sentence on the sign-in page and in nobody signed in. */
@PortalTest
class ProviderSignInTest {

    private static final FakeProvider PROVIDER = new FakeProvider();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("folkmoot.account.oidc.council.name", () -> "Council");
        settings.add("folkmoot.account.oidc.council.issuer", PROVIDER::address);
        settings.add("folkmoot.account.oidc.council.client-id", () -> "folkmoot");
        settings.add("folkmoot.account.oidc.council.client-secret", () -> "of the test");
        settings.add("folkmoot.account.oidc.nobody.name", () -> "Nobody");
        settings.add("folkmoot.account.oidc.nobody.issuer", () -> "http://localhost:1");
        settings.add("folkmoot.account.oidc.nobody.client-id", () -> "folkmoot");
        settings.add("folkmoot.account.patience", () -> "1s");
        settings.add("folkmoot.account.known-for", () -> "1ms");
    }

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestMembers people;

    @Autowired
    LinkedAccountService linked;

    @Autowired
    AccountDetails accounts;

    private MockMvc mvc;
    private MockHttpSession session;
    private Map<String, String> asked = Map.of();

    @BeforeEach
    void start() {
        PROVIDER.forget();
        mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        session = new MockHttpSession();
    }

    @Test
    void aPersonLeavesWithStateNonceAndAProofKeyForThisPortalAlone() throws Exception {
        go();
        assertThat(asked).containsKeys("state", "nonce", "code_challenge");
        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "folkmoot")
                .containsEntry("redirect_uri", "http://localhost:8080/sign-in/from/council");
    }

    @Test
    void aLinkedAccountSignsItsOwnerInWithAnotherSessionId() throws Exception {
        var anna = people.named("Anna Lark", Role.FACILITATOR);
        link(anna);
        go();
        var before = session.getId();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")));
        back();
        assertThat(((SignedIn) signedIn().getPrincipal()).id()).isEqualTo(anna);
        assertThat(signedIn().getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_FACILITATOR", "FACTOR_AUTHORIZATION_CODE");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(((SignedIn) signedIn().getPrincipal()).getPassword()).isNull();
    }

    @Test
    void aStrangerIsTold() throws Exception {
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")));
        assertThat(back()).endsWith("/sign-in?refused=unknown&with=council");
        nobodyIsSignedIn();
    }

    @Test
    void aTokenForAnotherClientIsRefused() throws Exception {
        refusedWith(kate -> kate.audience("another-portal"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws Exception {
        refusedWith(kate -> kate.issuer("https://elsewhere.example"));
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        refusedWith(kate -> kate.issueTime(Date.from(Instant.now().minusSeconds(900)))
                .expirationTime(Date.from(Instant.now().minusSeconds(600))));
    }

    @Test
    void aTokenFromAnotherVisitIsRefused() throws Exception {
        refusedWith(kate -> kate.claim("nonce", "of another visit"));
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() throws Exception {
        link(people.person(Role.PARTICIPANT));
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")), FakeProvider.key());
        assertThat(back()).endsWith("/sign-in?refused=refused&with=council");
        nobodyIsSignedIn();
    }

    @Test
    void aTokenWithoutASignatureIsRefused() throws Exception {
        link(people.person(Role.PARTICIPANT));
        go();
        PROVIDER.token = new PlainJWT(PROVIDER.kate(asked.get("nonce")).build()).serialize();
        assertThat(back()).endsWith("/sign-in?refused=refused&with=council");
        nobodyIsSignedIn();
    }

    @Test
    void anAlteredStateAnAnswerNobodyAskedForAndOneUsedBeforeAreRefused() throws Exception {
        link(people.person(Role.PARTICIPANT));
        assertThat(back("made-up", "council")).contains("refused=refused");
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")));
        assertThat(back(asked.get("state") + "x", "council")).contains("refused=refused");
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")));
        assertThat(back(asked.get("state"), "nobody")).contains("refused=refused");
        nobodyIsSignedIn();
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")));
        back();
        assertThat(signedIn()).isNotNull();
        assertThat(back(asked.get("state"), "council")).contains("refused=refused");
    }

    @Test
    void aNoAtTheProviderIsSaidAsSuch() throws Exception {
        go();
        var answer = mvc.perform(get("/sign-in/from/council")
                        .param("error", "access_denied")
                        .param("state", asked.get("state"))
                        .session(session))
                .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/sign-in?refused=stopped&with=council");
    }

    @Test
    void aProviderThatIsDownSlowOrSomebodyElseIsNamed() throws Exception {
        assertThat(leave("nobody")).endsWith("/sign-in?refused=down&with=nobody");
        PROVIDER.issuer = "https://elsewhere.example";
        assertThat(leave("council")).endsWith("/sign-in?refused=down&with=council");
        PROVIDER.forget();
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")));
        PROVIDER.thinksFor = Duration.ofSeconds(3);
        var before = System.nanoTime();
        assertThat(back()).endsWith("/sign-in?refused=down&with=council");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        nobodyIsSignedIn();
    }

    @Test
    void aProviderNobodyConfiguredIsNoError() throws Exception {
        assertThat(leave("other")).contains("/sign-in?refused=");
    }

    @Test
    void aKnownAddressIsLinkedOnlyWhenItsOwnerSignsInTheOldWayInTheSameBrowser() throws Exception {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        var berta = people.named("Berta", Role.PARTICIPANT);
        for (var who : List.of(berta, anna)) {
            session = new MockHttpSession();
            go();
            PROVIDER.says(PROVIDER.kate(asked.get("nonce")).claim("email", email(anna)));
            assertThat(back()).endsWith("/sign-in?refused=confirm&with=council");
            nobodyIsSignedIn();
            mvc.perform(post("/sign-in")
                    .param("username", email(who))
                    .param("password", "a password of the tests")
                    .session(session));
            assertThat(linkedTo()).isEqualTo(who.equals(anna) ? anna : null);
        }
    }

    @Test
    void anAddressTheProviderDidNotCheckIsNobodys() throws Exception {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        go();
        PROVIDER.says(
                PROVIDER.kate(asked.get("nonce")).claim("email", email(anna)).claim("email_verified", false));
        assertThat(back()).endsWith("/sign-in?refused=unknown&with=council");
    }

    private interface Altered {
        JWTClaimsSet.Builder of(JWTClaimsSet.Builder kate);
    }

    private void refusedWith(Altered altered) throws Exception {
        link(people.person(Role.PARTICIPANT));
        go();
        PROVIDER.says(altered.of(PROVIDER.kate(asked.get("nonce"))));
        assertThat(back()).endsWith("/sign-in?refused=refused&with=council");
        nobodyIsSignedIn();
    }

    private void go() throws Exception {
        asked = UriComponentsBuilder.fromUriString(leave("council").replace("%20", "+"))
                .build()
                .getQueryParams()
                .toSingleValueMap();
        asked = asked.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        one -> java.net.URLDecoder.decode(one.getValue(), java.nio.charset.StandardCharsets.UTF_8)));
    }

    private String leave(String provider) throws Exception {
        return mvc.perform(get("/sign-in/with/" + provider).session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private String back() throws Exception {
        return back(asked.get("state"), "council");
    }

    private String back(String state, String provider) throws Exception {
        return mvc.perform(get("/sign-in/from/" + provider)
                        .param("code", "c")
                        .param("state", state)
                        .session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private Authentication signedIn() {
        return session.getAttribute("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context
                ? context.getAuthentication()
                : null;
    }

    private void nobodyIsSignedIn() {
        assertThat(signedIn()).isNull();
    }

    private void link(MemberId member) {
        people.as(member, () -> linked.linkMine(kate()));
    }

    private MemberId linkedTo() {
        return linked.arrived(kate()).map(SignedIn::id).orElse(null);
    }

    private static ProvedIdentity kate() {
        return new ProvedIdentity("council", PROVIDER.address(), "kate", "kate@council.example", true, "");
    }

    private String email(MemberId member) {
        return accounts.find(member).orElseThrow().getUsername();
    }
}
