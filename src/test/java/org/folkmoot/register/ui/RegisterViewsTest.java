package org.folkmoot.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Map;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RegisterViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    PortalClock clock;

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void whereNothingIsDecidedVisitorsReadWhatWillBeHere() {
        navigate("decisions", DecisionsView.class);
        assertThat(words($(EmptyState.class).single())).contains("will stand here with their reasons");
        navigate("not-doing", NotDoingView.class);
        assertThat(words($(EmptyState.class).single())).contains("declined or parked will stand here");
    }

    @Test
    void visitorsReadDecisionsWithTheirReasonsAndTheChoiceStandsInTheAddress() {
        answers.decline(ideas.titled("Benches"));
        answers.approve(ideas.titled("Lending sheds"));
        navigate("decisions", DecisionsView.class);
        assertThat($(Article.class).all()).hasSize(2);
        assertThat(words($(Main.class).single()))
                .contains("2 decisions", "Benches", "Another body does it.", "Declined");
        UI.getCurrent().navigate("decisions", QueryParameters.simple(Map.of("outcome", "approved")));
        assertThat(words($(Article.class).single())).contains("Lending sheds");
        UI.getCurrent()
                .navigate("decisions", QueryParameters.simple(Map.of("from", "9999-99-99", "theme", "nonsense")));
        assertThat($(Article.class).all()).hasSize(2);
        UI.getCurrent().navigate("decisions", QueryParameters.simple(Map.of("q", "zzzz")));
        assertThat(words($(EmptyState.class).single())).contains("Nothing fits");
    }

    @Test
    void parkedAndDeclinedStandOnTheListOfWhatIsNotDone() {
        answers.decline(ideas.titled("Benches"));
        answers.park(ideas.titled("Lanterns"), clock.today().plusDays(30));
        navigate("not-doing", NotDoingView.class);
        assertThat(words($(Main.class).single())).contains("2 ideas", "Benches", "Lanterns", "Looked at again on");
        UI.getCurrent().navigate("not-doing", QueryParameters.simple(Map.of("stage", "parked")));
        assertThat(words($(Article.class).single())).contains("Lanterns");
    }

    @Test
    void anIdeaDecidedAnewShowsBothAndItsPageTheEarlierAnswer() {
        var idea = ideas.titled("Lanterns");
        answers.park(idea, clock.today().plusDays(5));
        clock.at(clock.instant().plus(Duration.ofDays(5)), () -> {
            answers.comeBack();
            answers.approve(idea);
            return "";
        });
        navigate("decisions", DecisionsView.class);
        assertThat(words($(Main.class).single())).contains("Decided anew since", "All 2 decisions on this idea");
        people.signIn(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("ideas/" + idea.value());
        assertThat(words($(Main.class).single()))
                .contains("The answer before this one", "The budget is not known yet.", "in filtering again since");
    }

    private static String words(Component component) {
        return words(component.getElement());
    }

    private static String words(com.vaadin.flow.dom.Element element) {
        if (element.isTextNode()) return element.getText() + "\n";
        var all = new StringBuilder(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> all.append(words(child)));
        return all.toString();
    }
}
