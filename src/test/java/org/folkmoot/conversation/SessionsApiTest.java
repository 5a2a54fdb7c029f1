package org.folkmoot.conversation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SessionsApiTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MockMvc api;

    @BeforeEach
    void programme() {
        programme.load();
        api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void listsSessionsWithFreePlacesAndNoNamesWithoutASession() throws Exception {
        var session = made.session("Ageing well", clock.instant().plus(Duration.ofDays(3)), 25);
        made.takePlace(people.named("Ann Ashe", Role.PARTICIPANT), session);
        api.perform(get("/api/v1/sessions"))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].title").value("Ageing well"))
                .andExpect(jsonPath("$.items[0].placesFree").value(24))
                .andExpect(jsonPath("$.items[0].startsAt", endsWith("Z")))
                .andExpect(jsonPath("$.items[0].url", endsWith("/conversations/" + session.value())))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("Ann"))));
    }

    @Test
    void beginsWithTheDayAskedFor() throws Exception {
        made.session("Ageing well", clock.instant().plus(Duration.ofDays(3)), 25);
        api.perform(get("/api/v1/sessions")
                        .param("from", clock.today().plusDays(30).toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
        api.perform(get("/api/v1/sessions").param("page", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=10001",
                "page=99999999999",
                "page=x",
                "from=yesterday",
                "from=2009-02-30",
                "from=1066-10-14",
                "from=99999-01-01"
            })
    void whatIsOutOfBoundsIsNamedAsAProblem(String query) throws Exception {
        api.perform(get("/api/v1/sessions?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.parameter").value(query.substring(0, query.indexOf('='))))
                .andExpect(jsonPath("$.detail", containsString(" to ")));
    }

    @Test
    void isReadOnly() throws Exception {
        api.perform(post("/api/v1/sessions")).andExpect(status().is4xxClientError());
    }
}
