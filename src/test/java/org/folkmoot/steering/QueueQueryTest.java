package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.search.Dimension;
import org.folkmoot.steering.QueueQuery.Preparation;
import org.junit.jupiter.api.Test;

class QueueQueryTest {

    @Test
    void isWhatItsAddressSays() {
        var query = QueueQuery.ALL
                .view(QueueView.UNPLACED)
                .preparation(Preparation.NO)
                .only(Narrowing.STAGE, Set.of(Narrowing.of(IdeaStage.SHORTLISTED)))
                .only(Narrowing.THEME, Set.of("b", "a"))
                .words("benches & bins")
                .order(QueueOrder.MOST_SUPPORTED);
        assertThat(query.parameters())
                .containsEntry("view", List.of("unplaced"))
                .containsEntry("prepared", List.of("no"))
                .containsEntry("stage", List.of("idea.stage.SHORTLISTED"))
                .containsEntry("theme", List.of("a", "b"))
                .containsEntry("q", List.of("benches & bins"))
                .containsEntry("order", List.of("most_supported"))
                .hasSize(6);
        assertThat(QueueQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void everythingThatWaitsHasABareAddress() {
        assertThat(QueueQuery.ALL.parameters()).isEmpty();
        assertThat(QueueQuery.of(Map.of())).isEqualTo(QueueQuery.ALL);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var read = QueueQuery.of(Map.of(
                "view", List.of("sideways"),
                "order", List.of(),
                "theme", List.of("", " ".repeat(9), "x".repeat(500)),
                "q", List.of("y".repeat(5000))));
        assertThat(read.words("")).isEqualTo(QueueQuery.ALL);
        assertThat(read.words()).hasSize(QueueQuery.WORDS_MAX);
    }

    @Test
    void whatTheSearchHasTooHasTheSameNameHere() {
        for (var by : Narrowing.values())
            if (by != Narrowing.SECTOR && by != Narrowing.TAG)
                assertThat(Dimension.named(by.parameter())).as(by.name()).isPresent();
    }
}
