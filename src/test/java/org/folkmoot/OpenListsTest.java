package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Whoever can page through one open list can page through the other. */
@PortalTest
class OpenListsTest {

    @Autowired
    WebApplicationContext context;

    private MockMvcTester web;

    @BeforeEach
    void open() {
        web = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/sessions", "/api/v1/ideas", "/api/v1/targets"})
    void pagesCountFromZeroAndStandInTheSameEnvelope(String list) {
        var first = web.get().uri(list).exchange();
        assertThat(first).hasStatusOk();
        assertThat(first)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys("items", "page", "pages", "total")
                .containsEntry("page", 0)
                .containsEntry("pages", 0)
                .containsEntry("total", 0);
        assertThat(first).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(web.get().uri(list + "?page=0")).hasStatusOk();
        assertThat(web.get().uri(list + "?page=10000"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.page")
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/sessions", "/api/v1/ideas", "/api/v1/targets"})
    void aPageOutOfBoundsIsRefusedInTheSameWords(String list) {
        for (var page : new String[] {"-1", "10001", "one"})
            assertThat(web.get().uri(list + "?page=" + page))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.detail")
                    .isEqualTo("page: a whole number from 0 to 10,000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/sessions", "/api/v1/ideas", "/api/v1/targets"})
    void theDescriptionSaysSo(String list) {
        assertThat(web.get().uri("/api/v1/openapi"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths['" + list + "'].get.parameters[?(@.name=='page')].description")
                .asArray()
                .singleElement()
                .asString()
                .startsWith("From 0, at most 10000; 20");
    }
}
