package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceLinkService;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** "I can't come" as a person and as a mail server follow it: without a sign-in or a session. */
@PortalTest
@BothDatabases
class GiveUpPageTest {

    @Autowired
    WebApplicationContext spring;

    @Autowired
    PlaceLinkService links;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MockMvc mvc;
    private MemberId member;
    private DialogueSessionId session;
    private Instant soon;

    @BeforeEach
    void place() {
        programme.load();
        mvc = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        member = people.person(Role.PARTICIPANT);
        soon = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        session = made.session("Ageing <b>well</b>", soon, 1);
        made.takePlace(member, session);
    }

    @Test
    void lookingChangesNothingAndShowsOneButton() throws Exception {
        var answer = asked(get(path()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("Give up your place?", "Ageing &lt;b&gt;well&lt;/b&gt;", "<button")
                .doesNotContain(member.value().toString());
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void pressingGivesThePlaceToTheNextAndTwiceIsAsGoodAsOnce() throws Exception {
        var next = people.person(Role.PARTICIPANT);
        made.takePlace(next, session);
        var path = path();
        assertThat(pressed(path).getContentAsString()).contains("Your place is given up");
        assertThat(people.as(next, () -> conversations.find(session).orElseThrow())
                        .session()
                        .turn()
                        .offered())
                .isTrue();
        assertThat(asked(post(path)).getContentAsString()).contains("Your place is given up");
        assertThat(asked(get(path)).getContentAsString())
                .contains("Your place is given up")
                .doesNotContain("<button");
    }

    @Test
    void anOfferedPlaceIsTakenFromTheMailOnce() throws Exception {
        var next = people.person(Role.PARTICIPANT);
        made.takePlace(next, session);
        pressed(path());
        var offer = URI.create(SystemWork.call(() -> links.offers(session, List.of(next)))
                        .getOrDefault(next, ""))
                .getPath();
        assertThat(asked(get(offer)).getContentAsString()).contains("A place is free for you", "<button");
        assertThat(people.as(next, () -> conversations.find(session).orElseThrow())
                        .session()
                        .mine())
                .as("looking changes nothing")
                .isFalse();
        assertThat(asked(post(offer)).getContentAsString()).contains("You have a place");
        assertThat(asked(post(offer)).getContentAsString()).contains("You have a place");
        assertThat(taken()).isEqualTo(1);
        assertThat(asked(post("/place/confirm/x")).getStatus()).isEqualTo(404);
    }

    @Test
    void anOfferThatRanOutSaysSoAndTakesNothing() throws Exception {
        var next = people.person(Role.PARTICIPANT);
        made.takePlace(next, session);
        pressed(path());
        var offer = URI.create(SystemWork.call(() -> links.offers(session, List.of(next)))
                        .getOrDefault(next, ""))
                .getPath();
        clock.at(soon.minus(Duration.ofHours(1)), () -> {
            assertThat(asked(get(offer)).getContentAsString())
                    .contains("The place is not kept any more")
                    .doesNotContain("<button");
            assertThat(asked(post(offer)).getStatus()).isEqualTo(404);
            return "";
        });
    }

    @Test
    void theCodeInTheMailIsWorthNothingOnceThePlaceIsGivenUp() throws Exception {
        var code = SystemWork.call(() -> links.codes(session, List.of(member))).getOrDefault(member, "");
        var word = code.substring(code.lastIndexOf('/') + 1);
        assertThat(links.code(word))
                .hasValueSatisfying(shown -> assertThat(shown.address()).contains("/check-in/"));
        pressed(path());
        assertThat(links.code(word)).isEmpty();
        assertThat(links.code("x")).isEmpty();
    }

    @Test
    void anOldLinkGivesUpNoLaterPlace() throws Exception {
        var old = path();
        asked(post(old));
        made.takePlace(member, session);
        asked(post(old));
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void whatIsNoLinkOrComesTooLateChangesNothing() throws Exception {
        var path = path();
        var wrong = path.substring(0, path.length() - 2) + (path.endsWith("AA") ? "BB" : "AA");
        for (var one : List.of(wrong, "/place/give-up/x", "/place/give-up/" + "A".repeat(9000)))
            assertThat(asked(post(one)).getStatus()).as(one).isEqualTo(404);
        var late = clock.at(soon, () -> asked(post(path)));
        assertThat(late.getContentAsString()).contains("This conversation has begun");
        assertThat(taken()).isEqualTo(1);
    }

    /** As a browser does it: a form without an action goes to the page's own address, query and all. */
    private MockHttpServletResponse pressed(String page) throws Exception {
        var form = Jsoup.parse(asked(get(page)).getContentAsString()).expectForm("form");
        var action = form.attr("action");
        var press = post(URI.create(action.isEmpty() ? page : action));
        form.formData().forEach(one -> press.param(one.key(), one.value()));
        return asked(press);
    }

    private String path() {
        Map<MemberId, String> all = SystemWork.call(() -> links.links(session, List.of(member)));
        return all.get(member).replace("http://localhost:8080", "");
    }

    private int taken() {
        return conversations.find(session).orElseThrow().session().taken();
    }

    private MockHttpServletResponse asked(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
