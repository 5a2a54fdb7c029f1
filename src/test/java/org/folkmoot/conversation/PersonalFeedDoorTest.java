package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A person's calendar as a calendar program asks for it: without a sign-in, a session or a cookie. */
@PortalTest
class PersonalFeedDoorTest {

    @Autowired
    WebApplicationContext spring;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MockMvc web;
    private MemberId me;

    @BeforeEach
    void place() {
        programme.load();
        web = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        me = people.person(Role.PARTICIPANT);
        made.takePlace(me, made.session("Ageing well", clock.instant().plus(Duration.ofDays(3)), 5));
    }

    @Test
    void aCalendarProgramGetsTheTextAndNothingToKeepOrPassOn() throws Exception {
        var answer = asked(get(path()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getContentAsString()).contains("SUMMARY:Ageing well");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store, private");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(asked(head(path())).getStatus()).isEqualTo(200);
    }

    @Test
    void anAddressThatIsUnknownOrRevokedIsNotThereAndSaysNothing() throws Exception {
        var path = path();
        people.as(me, () -> feeds.revoke());
        for (var one : List.of(path, "/calendar/x.ics", "/calendar/" + "A".repeat(9000) + ".ics")) {
            var answer = asked(get(one));
            assertThat(answer.getStatus()).as(one).isEqualTo(404);
            assertThat(answer.getContentAsString()).isEmpty();
            assertThat(answer.getHeader("Set-Cookie")).isNull();
        }
    }

    @Test
    void nothingCanBeSentThere() throws Exception {
        assertThat(asked(post(path())).getStatus()).isIn(401, 403, 405);
    }

    private String path() {
        return people.as(me, () -> feeds.make()).replace("http://localhost:8080", "");
    }

    private MockHttpServletResponse asked(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
