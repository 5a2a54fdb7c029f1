package org.folkmoot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.folkmoot.testing.OnOpenSearch;
import org.folkmoot.testing.RealOpenSearch;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ContextConfiguration;

/** On a real OpenSearch, as on several nodes. */
@ContextConfiguration(initializers = OnOpenSearch.class)
class SearchOnOpenSearchIT extends SearchSuite {

    @Test
    void withOpenSearchStoppedThingsAreStillTakenAndFoundAfterItReturns() {
        things.save("Bench before", "Text.");
        RealOpenSearch.stop();
        try {
            things.saveUnindexed("Bench meanwhile", "Text.");
        } finally {
            RealOpenSearch.start();
        }
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(search.find("bench", null, PageRequest.of(0, 20))
                                .hits())
                        .hasSize(2));
    }
}
