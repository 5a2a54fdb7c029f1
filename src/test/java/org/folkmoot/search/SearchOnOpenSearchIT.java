package org.folkmoot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.folkmoot.member.Role;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.OnOpenSearch;
import org.folkmoot.testing.RealOpenSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ContextConfiguration;

/** On a real OpenSearch, as on several nodes. */
@ContextConfiguration(initializers = OnOpenSearch.class)
class SearchOnOpenSearchIT extends SearchSuite {

    @Autowired
    SimilarThings similar;

    @Test
    void withOpenSearchStoppedThingsAreStillTakenAndFoundAfterItReturns() {
        things.save("Bench before", "Text.");
        RealOpenSearch.stop();
        try {
            things.saveUnindexed("Bench meanwhile", "Text.");
            assertThatThrownBy(() -> search.find("bench", null, PageRequest.of(0, 20)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("search.refusal.not-answering");
            assertThat(suggest.beginning("bench")).isEmpty();
            assertThat(similar.to("Bench before", SearchKind.SESSION, 5)).isEmpty();
            var state = people.as(people.person(Role.ADMINISTRATOR), states::state);
            assertThat(state.answering()).isFalse();
            assertThat(state.waiting()).isPositive();
        } finally {
            RealOpenSearch.start();
        }
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(search.find("bench", null, PageRequest.of(0, 20))
                                .hits())
                        .hasSize(2));
    }
}
