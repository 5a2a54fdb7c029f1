package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import java.util.Set;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
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

    @Autowired
    DoorService doors;

    @Autowired
    DomainService domains;

    @Autowired
    ApprovalService approvals;

    @Autowired
    InvitationService invitations;

    @Autowired
    MemberService members;

    @Autowired
    TestDoors way;

    @Autowired
    TestSignIns signIns;

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
    void aStrangerIsToldWhenNoDoorIsOpen() throws Exception {
        open(new Doors(false, true, true, true, true));
        assertThat(visit()).endsWith("/sign-in?refused=unknown&with=council");
        nobodyIsSignedIn();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aStrangerWaitsOnceAndComesInByTheSameAccountOnceAManagerHasSaidYes() throws Exception {
        assertThat(visit()).endsWith("/sign-in?refused=waiting&with=council");
        assertThat(visit()).endsWith("/sign-in?refused=waiting&with=council");
        nobodyIsSignedIn();
        var line = waiting().getFirst();
        assertThat(waiting()).hasSize(1);
        assertThat(line.email()).isEqualTo("kate@council.example");
        var kate = people.as(
                people.person(Role.MANAGER),
                () -> approvals.approve(line.id(), new Approve(Set.of(Role.PARTICIPANT), null, "")));
        visit();
        assertThat(((SignedIn) signedIn().getPrincipal()).id()).isEqualTo(kate);
        assertThat(linkedTo()).isEqualTo(kate);
    }

    @Test
    void whoWasLetInIsNotLinkedToAnotherAccountWithTheirAddress() throws Exception {
        visit();
        people.as(
                people.person(Role.MANAGER),
                () -> approvals.approve(waiting().getFirst().id(), new Approve(Set.of(Role.PARTICIPANT), null, "")));
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")).subject("another kate"));
        assertThat(back()).endsWith("/sign-in?refused=confirm&with=council");
        nobodyIsSignedIn();
    }

    @Test
    void anAddressAtAnOrganisationsDomainJoinsItAtOnce() throws Exception {
        var council = way.organisation("The council of the test");
        people.as(people.person(Role.MANAGER), () -> domains.add(new DomainName("council.example"), council));
        visit();
        var kate = ((SignedIn) signedIn().getPrincipal()).id();
        assertThat(people.as(people.person(Role.MANAGER), () -> members.find(kate))
                        .orElseThrow()
                        .affiliations())
                .singleElement()
                .satisfies(held -> assertThat(held.organisation()).isEqualTo(council));
        assertThat(way.audit()).contains("account.audit.joined", "member.audit.joined-organisation");
    }

    @Test
    void theDomainLetsNobodyInWhoseAddressTheProviderDidNotCheck() throws Exception {
        people.as(
                people.person(Role.MANAGER),
                () -> domains.add(new DomainName("council.example"), way.organisation("The council of the test")));
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")).claim("email_verified", false));
        assertThat(back()).endsWith("/sign-in?refused=unknown&with=council");
        nobodyIsSignedIn();
    }

    @Test
    void whoIsInvitedComesInByTheProviderWithTheRolesOfTheInvitation() throws Exception {
        people.as(
                people.person(Role.MANAGER),
                () -> invitations.invite(new Invite(
                        PastedPeople.read("kate@council.example").good(), Set.of(Role.FACILITATOR), null, "")));
        visit();
        assertThat(((SignedIn) signedIn().getPrincipal()).roles()).containsExactly(Role.FACILITATOR);
        assertThat(((SignedIn) signedIn().getPrincipal()).name()).isEqualTo("kate");
    }

    @Test
    void whoOwesACodeIsAskedForItAfterTheProviderToo() throws Exception {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        link(anna);
        var secret = signIns.withApp(anna);
        visit();
        nobodyIsSignedIn();
        assertThat(HalfSignedIn.in(session, Instant.now()).orElseThrow().need()).isEqualTo(HalfSignedIn.Need.CODE);
        mvc.perform(post("/sign-in/second").session(session).param("code", TestSignIns.code(secret, Instant.now())));
        assertThat(((SignedIn) signedIn().getPrincipal()).id()).isEqualTo(anna);
    }

    @Test
    void signingOutLeadsToTheProviderForWhoCameByItAndForNobodyElse() throws Exception {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        link(anna);
        visit();
        var token = PROVIDER.token;
        assertThat(signOut())
                .startsWith(PROVIDER.address() + "/leave?")
                .contains("id_token_hint=" + token, "post_logout_redirect_uri=http://localhost:8080/");
        assertThat(session.isInvalid()).isTrue();
        assertThat(way.audit()).containsOnlyOnce("account.audit.signed-out");
        session = new MockHttpSession();
        mvc.perform(post("/sign-in")
                .param("username", email(anna))
                .param("password", "a password of the tests")
                .session(session));
        assertThat(signOut()).isEqualTo("/");
    }

    @Test
    void aProviderThatIsDownKeepsNobodySignedIn() throws Exception {
        link(people.named("Anna Lark", Role.PARTICIPANT));
        visit();
        PROVIDER.issuer = "https://elsewhere.example";
        assertThat(signOut()).isEqualTo("/");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aTokenForAnotherClientIsRefusedAndOnRecord() throws Exception {
        refusedWith(kate -> kate.audience("another-portal"));
        assertThat(way.audit()).contains("account.audit.sign-in-refused");
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

    private String visit() throws Exception {
        go();
        PROVIDER.says(PROVIDER.kate(asked.get("nonce")));
        return back();
    }

    private String signOut() throws Exception {
        return mvc.perform(post("/logout").with(csrf()).session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private void open(Doors wanted) {
        people.as(people.person(Role.MANAGER), () -> doors.open(wanted));
    }

    private List<WaitingLine> waiting() {
        return people.as(people.person(Role.MANAGER), () -> approvals.waiting(PageRequest.of(0, 10)))
                .getContent();
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
