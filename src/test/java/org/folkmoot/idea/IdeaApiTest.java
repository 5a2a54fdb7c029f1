package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The open list of ideas, and what the search finds in it. */
@PortalTest
@BothDatabases
class IdeaApiTest {

    private static final String IDEAS = "/api/v1/ideas";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    IdeaService service;

    @Autowired
    AnsweringService answering;

    @Autowired
    SearchIndex index;

    private MockMvc api;

    @BeforeEach
    void open() {
        api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void ideasAreListedWithoutNamesAndWithoutASession() throws Exception {
        testProgramme.load();
        var idea = ideas.placed("Benches along the mill path");
        ideas.backed(idea, 2);
        var strategy = programme.strategy();
        var request = api.perform(get(IDEAS))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.pages").value(1))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].id").value(idea.value().toString()))
                .andExpect(jsonPath("$.items[0].title").value("Benches along the mill path"))
                .andExpect(jsonPath("$.items[0].stage").value("SUBMITTED"))
                .andExpect(jsonPath("$.items[0].theme")
                        .value(strategy.themes().getFirst().name()))
                .andExpect(jsonPath("$.items[0].principle")
                        .value(strategy.principles().getFirst().name()))
                .andExpect(jsonPath("$.items[0].supporters").value(2))
                .andExpect(jsonPath("$.items[0].submittedAt", endsWith("Z")))
                .andExpect(jsonPath("$.items[0].url", endsWith("/ideas/" + idea.value())))
                .andExpect(content().string(not(containsString("Test person"))))
                .andReturn()
                .getRequest();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void twentyIdeasStandOnAPageAndNoneBeyondTheLast() throws Exception {
        var author = people.person(Role.PARTICIPANT);
        for (var i = 0; i < 21; i++) ideas.by(author, "Idea " + i);
        api.perform(get(IDEAS))
                .andExpect(jsonPath("$.items", hasSize(20)))
                .andExpect(jsonPath("$.pages").value(2));
        api.perform(get(IDEAS).param("page", "1"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].title").value("Idea 0"));
        api.perform(get(IDEAS).param("page", "2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10001", "99999999999", "one", "1.5", " "})
    void aPageOutOfBoundsIsAProblemThatNamesTheParameter(String page) throws Exception {
        api.perform(get(IDEAS).param("page", page))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.parameter").value("page"))
                .andExpect(jsonPath("$.detail").value("page: a whole number from 0 to 10,000."));
    }

    @Test
    void wordsThatCannotBeUsedAreAProblemThatNamesTheParameter() throws Exception {
        for (var q : new String[] {"w".repeat(201), "bell\u0007"})
            api.perform(get(IDEAS).param("q", q))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.parameter").value("q"));
    }

    @Test
    void ideasAreFoundByStemByThemeAndByPrinciple() throws Exception {
        testProgramme.load();
        var placed = ideas.placed("Benches along the mill path");
        ideas.titled("Lending sheds");
        index.awaitUpToDate();
        for (var q : new String[] {
            "bench",
            "HELPING bench",
            programme.strategy().themes().getFirst().name(),
            programme.strategy().principles().getFirst().name()
        })
            api.perform(get(IDEAS).param("q", q))
                    .andExpect(jsonPath("$.total").value(1))
                    .andExpect(jsonPath("$.items[0].id").value(placed.value().toString()));
        api.perform(get(IDEAS).param("q", "giraffe"))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void aWithdrawnIdeaIsFoundNoMoreAndAnAnsweredOneIs() {
        var author = people.person(Role.PARTICIPANT);
        var withdrawn = ideas.by(author, "Benches along the mill path");
        var answered = ideas.titled("Benches at the church");
        index.awaitUpToDate();
        assertThat(found("benches")).hasSize(2);
        people.as(author, () -> service.withdraw(withdrawn, ""));
        people.as(
                people.person(Role.STEERING),
                () -> answering.answer(answered, new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, "")));
        index.awaitUpToDate();
        assertThat(found("benches")).containsExactly(answered);
    }

    @Test
    void theListIsReadOnly() throws Exception {
        api.perform(post(IDEAS)).andExpect(status().isForbidden());
    }

    @Test
    void theListIsDocumented() throws Exception {
        api.perform(get("/api/v1/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/ideas'].get.summary", containsString("Open ideas")))
                .andExpect(jsonPath("$.paths['/api/v1/ideas'].get.parameters[*].name")
                        .value(org.hamcrest.Matchers.containsInAnyOrder("q", "page")));
    }

    private java.util.List<IdeaId> found(String words) {
        return people.asVisitor(() -> service.matching(words, PageRequest.of(0, 20)))
                .map(IdeaSummary::id)
                .toList();
    }
}
