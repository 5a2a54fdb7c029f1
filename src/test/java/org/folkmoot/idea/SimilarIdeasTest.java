package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
@BothDatabases
class SimilarIdeasTest {

    private static final String SIMILAR = "/api/v1/ideas/similar";

    @Autowired
    WebApplicationContext context;

    @Autowired
    SimilarIdeas similar;

    @Autowired
    SimilarApi similarApi;

    @Autowired
    TestIdeas ideas;

    @Autowired
    AnsweringService answering;

    @Autowired
    TestMembers people;

    @Autowired
    SearchIndex index;

    private MockMvc api;

    @BeforeEach
    void open() {
        similarApi.forgetLimit();
        api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void anIdeaIsFoundFromATitleAlone() {
        var benches = ideas.titled("Benches along the mill path");
        ideas.titled("One payroll for several councils");
        index.awaitUpToDate();
        assertThat(similar.to("A bench on the mill path", ""))
                .singleElement()
                .satisfies(found -> assertThat(found.idea().id()).isEqualTo(benches));
    }

    @Test
    void aDeclinedIdeaComesWithItsAnswer() {
        var declined = ideas.titled("Benches along the mill path");
        people.as(
                people.person(Role.STEERING),
                () -> answering.answer(
                        declined, new GiveAnswer(Outcome.DECLINED, "The path is private.", "", null, "")));
        index.awaitUpToDate();
        assertThat(similar.to("Benches on the path", "")).singleElement().satisfies(found -> {
            assertThat(found.idea().id()).isEqualTo(declined);
            assertThat(found.answer()).isNotNull();
            assertThat(found.answer().outcome()).isEqualTo(Outcome.DECLINED);
        });
    }

    @Test
    void neverMoreThanFiveAndNothingForTooLittle() {
        for (var i = 0; i < 8; i++) ideas.titled("Benches along path " + i);
        index.awaitUpToDate();
        assertThat(similar.to("Benches along a path", "")).hasSize(SimilarIdeas.AT_MOST);
        assertThat(similar.to("Be", "")).isEmpty();
        assertThat(similar.to("", "")).isEmpty();
    }

    @Test
    void theApiGivesTheSameToAnyone() throws Exception {
        ideas.titled("Benches along the mill path");
        index.awaitUpToDate();
        api.perform(get(SIMILAR).param("text", "benches by the mill path"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].title").value("Benches along the mill path"));
        api.perform(get(SIMILAR)).andExpect(status().isBadRequest());
        api.perform(get(SIMILAR).param("text", "x".repeat(SimilarApi.TEXT_MAX + 1)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() throws Exception {
        for (var i = 0; i < SimilarApi.A_MINUTE; i++)
            api.perform(get(SIMILAR).param("text", "x")).andExpect(status().isOk());
        var answer = api.perform(get(SIMILAR).param("text", "x"));
        // A slow machine is allowed one more now and then.
        for (var i = 0;
                i < SimilarApi.A_MINUTE && answer.andReturn().getResponse().getStatus() == 200;
                i++) answer = api.perform(get(SIMILAR).param("text", "x"));
        answer.andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
    }
}
