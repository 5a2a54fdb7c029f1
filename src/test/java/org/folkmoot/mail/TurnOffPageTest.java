package org.folkmoot.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.ConsentKind;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The link in a mail, as a person and as a mail program follow it: without a sign-in, a session or a token of the page. */
@PortalTest
class TurnOffPageTest {

    private static final MailKind KIND = new MailKind("ANSWERS_TO_SUPPORTED_IDEAS");

    @Autowired
    WebApplicationContext spring;

    @Autowired
    MailLinks links;

    @Autowired
    MailKinds kinds;

    @Autowired
    ConsentService consents;

    @Autowired
    TestMembers people;

    private MockMvc mvc;
    private MemberId member;
    private String path;

    @BeforeEach
    void link() {
        mvc = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        member = people.person(Role.PARTICIPANT);
        path = "/" + MailLinks.PATH + links.token(member, KIND);
    }

    @Test
    void lookingChangesNothingAndShowsOneButton() throws Exception {
        var answer = asked(get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("<h1>Turn these mails off?</h1>", "Answers to ideas I support", "<button")
                .doesNotContain(member.value().toString());
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(isOn()).isTrue();
    }

    @Test
    void oneClickOfAMailProgramTurnsItOffAtOnce() throws Exception {
        var answer = asked(
                post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).content("List-Unsubscribe=One-Click"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(isOn()).isFalse();
        assertThat(asked(post(path)).getStatus()).isEqualTo(200);
        assertThat(isOn()).isFalse();
    }

    @Test
    void oneClickEndsTheDigestToo() throws Exception {
        var digest = new MailChoices.Addressed(member, new MailKind("DAILY_DIGEST"));
        assertThat(kinds.unwanted(Set.of(digest))).isEmpty();
        var link = "/" + MailLinks.PATH + links.token(member, digest.kind());
        var answer = asked(
                post(link).contentType(MediaType.APPLICATION_FORM_URLENCODED).content("List-Unsubscribe=One-Click"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(kinds.unwanted(Set.of(digest))).containsExactly(digest);
        asked(post(link).param("turn", "on"));
        assertThat(kinds.unwanted(Set.of(digest))).isEmpty();
    }

    @Test
    void whatWasTurnedOffIsTurnedOnAgainOnTheSamePage() throws Exception {
        var off = asked(post(path).param("turn", "off"));
        assertThat(off.getContentAsString()).contains("These mails are turned off", "value=\"on\"");
        var on = asked(post(path).param("turn", "on"));
        assertThat(on.getContentAsString()).contains("These mails are turned on again");
        assertThat(isOn()).isTrue();
    }

    @Test
    void oneClickInAnAnnouncementWithdrawsTheConsentAndTheSamePageGivesItAgain() throws Exception {
        var news = "/" + MailLinks.PATH + links.token(member, new MailKind("ANNOUNCEMENTS"));
        assertThat(asked(post(news).param("turn", "on")).getStatus())
                .as("never agreed")
                .isEqualTo(404);
        people.as(member, () -> consents.agree(ConsentKind.ANNOUNCEMENTS, 1));
        assertThat(asked(get(news)).getContentAsString()).contains("Turn these mails off?");
        asked(post(news));
        asked(post(news));
        assertThat(agreed()).isFalse();
        asked(post(news).param("turn", "on"));
        assertThat(agreed()).isTrue();
    }

    private boolean agreed() {
        return people.as(member, () -> consents.holds(member, ConsentKind.ANNOUNCEMENTS));
    }

    @Test
    void aBrokenLinkSaysSoAndTellsNothing() throws Exception {
        var answer = asked(post(path + "x"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("This link does not work any more");
        assertThat(asked(get("/mail/off/%3Cscript%3E")).getContentAsString()).doesNotContain("<script>alert");
        assertThat(isOn()).isTrue();
    }

    @Test
    void nothingElseIsOpenThere() throws Exception {
        assertThat(asked(put(path)).getStatus()).isIn(401, 403, 405);
        assertThat(asked(get(path + "/more")).getStatus()).isIn(401, 403, 404);
    }

    private boolean isOn() {
        return kinds.unwanted(Set.of(new MailChoices.Addressed(member, KIND))).isEmpty();
    }

    private MockHttpServletResponse asked(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
