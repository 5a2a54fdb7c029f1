package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SignInDoorsTest {

    private static final String RIGHT = "a password of the tests";

    @Autowired
    WebApplicationContext portal;

    @Autowired
    AccountDetails accounts;

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @Autowired
    JdbcTemplate jdbc;

    private MockMvc mvc;
    private MemberId anna;
    private String email;

    @BeforeEach
    void anna() {
        mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        anna = people.named("Anna Lark", Role.PARTICIPANT);
        email = accounts.find(anna).orElseThrow().getUsername();
    }

    @Test
    void aLinkSignsInOnce() throws Exception {
        var token = way.signInLink(email);
        // What a mail scanner does. No view is there; that servlet does not run in this test.
        catchThrowable(() -> mvc.perform(get("/sign-in/with-link").param("token", token)));
        var session = withLink(token)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
        nextPage(session);
        var context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        assertThat(((SignedIn) context.getAuthentication().getPrincipal()).id()).isEqualTo(anna);
        assertThat(jdbc.queryForList(
                        "select after_text from audit_entry where what = 'account.audit.signed-in'", String.class))
                .containsExactly("with a link by mail · Firefox · Linux");
        withLink(token).andExpect(redirectedUrl("/sign-in/link?refused"));
        for (var wrong : List.of("x", token + "A", "z".repeat(5000)))
            withLink(wrong).andExpect(redirectedUrl("/sign-in/link?refused"));
    }

    /** The sign-in gets its row with the first page after it. That servlet does not run in this test. */
    private void nextPage(jakarta.servlet.http.HttpSession session) {
        catchThrowable(() -> mvc.perform(get("/").session((MockHttpSession) session)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")));
    }

    @Test
    void aPasswordThatSomebodyMadeIsWorthNothingOnceItsOwnerCameInAnotherWay() throws Exception {
        nextPage(withLink(way.signInLink(email)).andReturn().getRequest().getSession());
        assertThat(accounts.find(anna).orElseThrow().getPassword()).isNull();
    }

    @Test
    void aLinkPostedFromAnotherSiteIsRefused() throws Exception {
        var token = way.signInLink(email);
        mvc.perform(post("/sign-in/with-link").param("token", token).header("Origin", "https://elsewhere.example"))
                .andExpect(status().isForbidden());
        withLink(token).andExpect(redirectedUrl("/"));
    }

    @Test
    void springsOwnAddressForAskingIsShut() throws Exception {
        mvc.perform(post("/ott/generate").param("username", email)).andExpect(status().isForbidden());
        assertThat(way.mailsTo(email)).isEmpty();
    }

    /** Known or not, with the right password or not: ten tries, then the same wait. */
    @Test
    void tooManyTriesWaitWhetherTheAccountExistsOrNot() throws Exception {
        for (var who : List.of(email, "nobody@example.org")) {
            for (var i = 0; i < 10; i++) signIn(who, "wrong").andExpect(redirectedUrl("/sign-in?error"));
            signIn(who, "wrong").andExpect(redirectedUrl("/sign-in?wait=2"));
            signIn(who, RIGHT).andExpect(redirectedUrl("/sign-in?wait=2"));
        }
        withLink(way.signInLink(email)).andExpect(redirectedUrl("/"));
        signIn(email, RIGHT).andExpect(redirectedUrl("/"));
    }

    @Test
    void anOldHashIsReplacedWhenItsOwnerSignsIn() throws Exception {
        assertThat(hash()).startsWith("{bcrypt}");
        signIn(email, RIGHT).andExpect(redirectedUrl("/"));
        assertThat(hash()).startsWith("{argon2id}");
        signIn(email, RIGHT).andExpect(redirectedUrl("/"));
    }

    @Test
    void refusedSignInsAreOnRecordWithoutWhatSomebodyTypedIntoTheWrongField() throws Exception {
        signIn(email, "wrong");
        signIn("my secret password", "wrong");
        assertThat(jdbc.queryForList(
                        "select actor_name from audit_entry where what = 'account.audit.sign-in-refused' order by happened_at",
                        String.class))
                .containsExactly(email, "(not an address)");
    }

    private String hash() {
        return jdbc.queryForObject("select password_hash from member where email = ?", String.class, email);
    }

    private ResultActions withLink(String token) throws Exception {
        return mvc.perform(post("/sign-in/with-link").param("token", token).session(new MockHttpSession()));
    }

    private ResultActions signIn(String who, String password) throws Exception {
        return mvc.perform(post("/sign-in").param("username", who).param("password", password));
    }
}
