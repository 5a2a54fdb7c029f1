package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SignInTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    WebApplicationContext portal;

    @Autowired
    MemberService service;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestMembers people;

    private MockMvc mvc;

    @BeforeEach
    void openTheDoor() {
        mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        register("known@example.org", PASSWORD);
    }

    @Test
    void theRightPasswordSignsInWithAnotherSessionId() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();
        var after = mvc.perform(signIn("Known@Example.org", PASSWORD).session(session))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(after).isNotNull();
        assertThat(after.getId()).isNotEqualTo(before);
        var context = (SecurityContext) after.getAttribute("SPRING_SECURITY_CONTEXT");
        var person = (SignedIn) context.getAuthentication().getPrincipal();
        assertThat(person.name()).isEqualTo("New person");
        assertThat(person.getPassword()).as("hash kept in the session").isNull();
    }

    /** A view that asks for sign-in leaves its address in the session ({@code MemberViewsTest}). */
    @Test
    void whoSignsInIsSentWhereTheyWereGoing() throws Exception {
        var session = new MockHttpSession();
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, "me");
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "http://localhost/me");
        mvc.perform(signIn("known@example.org", PASSWORD).session(session))
                .andExpect(redirectedUrl("http://localhost/me"));
    }

    @Test
    void theWrongPasswordLeadsBackWithASentence() throws Exception {
        mvc.perform(signIn("known@example.org", "wrong")).andExpect(redirectedUrl("/sign-in?error"));
        mvc.perform(signIn("unknown@example.org", "wrong")).andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void aPersonWithoutAPasswordCannotSignIn() throws Exception {
        register("quiet@example.org", null);
        for (var typed : List.of("", "null", PASSWORD))
            mvc.perform(signIn("quiet@example.org", typed)).andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void aSignInSentFromAnotherSiteIsRefused() throws Exception {
        for (var origin : List.of("https://elsewhere.example", "http://localhost:81", "null", "%%"))
            mvc.perform(signIn("known@example.org", PASSWORD).header("Origin", origin))
                    .andExpect(status().isForbidden());
        mvc.perform(signIn("known@example.org", PASSWORD).header("Origin", "http://localhost"))
                .andExpect(status().is3xxRedirection());
    }

    /** Not measured by the clock: what costs the time is one comparison of hashes, for a stranger too. */
    @Test
    void knownAndUnknownAccountsCostOneComparisonEach() {
        register("quiet@example.org", null);
        for (var email : List.of("known@example.org", "unknown@example.org", "quiet@example.org"))
            assertThat(comparisonsFor(email)).as(email).isEqualTo(1);
    }

    private int comparisonsFor(String email) {
        var comparisons = new ArrayList<String>();
        var provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(new PasswordEncoder() {
            @Override
            public String encode(CharSequence typed) {
                return encoder.encode(typed);
            }

            @Override
            public boolean matches(CharSequence typed, String hash) {
                comparisons.add(hash);
                return encoder.matches(typed, hash);
            }
        });
        try {
            provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong"));
        } catch (BadCredentialsException expected) {
            assertThat(comparisons).allMatch(hash -> hash.startsWith("{argon2id}"));
        }
        return comparisons.size();
    }

    @Test
    void thePersonInASessionSurvivesBeingStored() throws Exception {
        var person = (SignedIn) accounts.loadUserByUsername("known@example.org");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(person);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var back = (SignedIn) in.readObject();
            assertThat(back.id()).isEqualTo(person.id());
            assertThat(back.roles()).isEqualTo(person.roles());
        }
    }

    private static MockHttpServletRequestBuilder signIn(String email, String password) {
        return post("/sign-in").param("username", email).param("password", password);
    }

    private void register(String email, String password) {
        var manager = people.person(Role.MANAGER);
        people.as(
                manager,
                () -> service.register(new RegisterMember(
                        new EmailAddress(email),
                        "New person",
                        password,
                        Set.of(Role.PARTICIPANT),
                        null,
                        "",
                        LocalDate.of(2008, 8, 1))));
    }
}
