package org.folkmoot.steering.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.scoring.TestScores;
import org.folkmoot.scoring.ui.InterestSection;
import org.folkmoot.scoring.ui.NotesSection;
import org.folkmoot.scoring.ui.ScorecardSection;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CockpitViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestScores scores;

    MemberId ada;
    MemberId ben;
    IdeaId benches;
    IdeaId lanterns;

    @BeforeEach
    void twoIdeasWaitAndBenHasScored() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        scores.criteria();
        benches = ideas.titled("Benches");
        lanterns = ideas.titled("Lanterns");
        scores.putIn(ben, benches, 5, 1);
        people.signIn(ada);
        navigate("steering/ideas/" + benches.value(), CockpitView.class);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void theIdeaIsWholeAndItsNeighbourOneStepAway() {
        assertThat($(H1.class).single().getText()).isEqualTo("Benches");
        assertThat(words($(CockpitIdea.class).single())).contains("Because it helps.", "Backed by");
        assertThat($(Anchor.class).withText("Next ▸").single().getHref())
                .isEqualTo("steering/ideas/" + lanterns.value());
        assertThat($(DecisionForm.class).exists()).isTrue();
    }

    @Test
    void whatColleaguesGaveIsShownOnceOnesOwnCardIsIn() {
        assertThat(words($(ScorecardSection.class).single()))
                .contains("1 of 2 cards are in")
                .doesNotContain("Ben Heath", "Mean");
        test($(Button.class).withText("Put my card in").single()).click();
        assertThat(groups()).allMatch(RadioButtonGroup::isInvalid);
        groups().get(0).setValue(4);
        groups().get(1).setValue(0);
        test($(Button.class).withText("Put my card in").single()).click();
        assertThat(words($(ScorecardSection.class).single()))
                .contains("Mean 4.0", "± 0.0", "Ben Heath", "Benefit 5 · Ease 1", "You", "Benefit 4 · Ease ?");
    }

    @Test
    void whoStandsAsideHasNoCard() {
        test($(Button.class).withText("Declare an interest").single()).click();
        $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("Why you stand aside"))
                .findFirst()
                .orElseThrow()
                .setValue("I chair the trust.");
        test($(Button.class).withText("Stand aside").single()).click();
        assertThat(words($(InterestSection.class).single())).contains("You", "I chair the trust.");
        assertThat(words($(ScorecardSection.class).single())).contains("take no part in the score");
        assertThat($(Button.class).withText("Put my card in").exists()).isFalse();
        assertThat($(DecisionForm.class).exists()).isFalse();
        assertThat(words($(OpenedIdea.class).single())).contains("you take no part in its decision");
    }

    @Test
    void aNoteIsAddedBesideTheIdea() {
        $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("Note to the steering group"))
                .findFirst()
                .orElseThrow()
                .setValue("Ask the highways people.");
        test($(Button.class).withText("Add note").single()).click();
        assertThat(words($(NotesSection.class).single())).contains("Private notes (1)", "You");
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Integer>> groups() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.hasClassName("fm-marks"))
                .map(group -> (RadioButtonGroup<Integer>) group)
                .toList();
    }

    private static String words(Component component) {
        return words(component.getElement());
    }

    private static String words(Element element) {
        if (element.isTextNode()) return element.getText() + "\n";
        var all = new StringBuilder(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> all.append(words(child)));
        return all.toString();
    }
}
