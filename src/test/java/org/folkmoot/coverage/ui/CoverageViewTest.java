package org.folkmoot.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class CoverageViewTest extends SpringBrowserlessTest {

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aVisitor() {
        people.signOut();
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void withoutAStrategyItSaysWhatWillBeHere() {
        navigate("coverage", CoverageView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aCellOpensItsIdeasAndAnEmptyOneSaysSo() {
        testProgramme.load();
        ideas.placed("One");
        ideas.placed("Two");
        people.signOut();
        navigate("coverage", CoverageView.class);
        var theme = programme.strategy().themes().getFirst();
        var principle = programme.strategy().principles().getFirst();
        var cell = $(Anchor.class, $(HeatMap.class).first()).single();
        assertThat(cell.getText()).isEqualTo("2");
        assertThat(cell.getAriaLabel()).contains("2 ideas: " + theme.name() + ", " + principle.name());
        assertThat(cell.getHref())
                .startsWith("search?")
                .contains(
                        "kind=idea",
                        "theme=" + theme.id().value(),
                        "principle=" + principle.id().value())
                .doesNotContain("stage");
        assertThat($(NativeTableCell.class, $(HeatMap.class).first()).all().stream()
                        .filter(one -> one.hasClassName("fm-heat-0")))
                .hasSize(programme.strategy().themes().size()
                                * programme.strategy().principles().size()
                        - 1);
    }

    @Test
    void theSwitchCountsWhatWasApproved() {
        testProgramme.load();
        var idea = ideas.placed("One");
        ideas.placed("Two");
        jdbc.update("update idea set stage = 'IN_DELIVERY' where id = ?", idea.value());
        people.signOut();
        UI.getCurrent().navigate("coverage", QueryParameters.of("show", "approved"));
        var cell = $(Anchor.class, $(HeatMap.class).first()).single();
        assertThat(cell.getText()).isEqualTo("1");
        assertThat(cell.getHref()).contains("stage=idea.stage.IN_DELIVERY");
    }
}
