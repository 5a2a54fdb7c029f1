package org.folkmoot.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.action.ActionFilter;
import org.folkmoot.action.ActionId;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ActionState;
import org.folkmoot.action.ActionStepKind;
import org.folkmoot.action.ActionTerms;
import org.folkmoot.action.AddAction;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ActionViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    ActionService actions;

    @Autowired
    PortalClock clock;

    MemberId steering;
    MemberId owner;
    IdeaId idea;

    @BeforeEach
    void anApprovedIdea() {
        steering = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        owner = people.named("Ben Heath", Role.PARTICIPANT);
        idea = ideas.titled("Benches");
        answers.approve(idea);
        people.signIn(owner);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void whoHasNothingToDoReadsWhatWillBeHere() {
        navigate("me/actions", MyActionsView.class);
        assertThat(words($(EmptyState.class).single())).contains("What you take on will stand here");
    }

    @Test
    void anOwnerStartsAndFinishesWithOneClickEach() {
        var id = given("Walk the path", clock.today().plusDays(2));
        navigate("me/actions", MyActionsView.class);
        assertThat(words($(Main.class).single()))
                .contains("1 due this week", "Walk the path", "Ben Heath", "Benches", "Open");
        click("Start");
        assertThat(words($(Row.class).single())).contains("Under way");
        click("Mark done");
        assertThat(words($(EmptyState.class).single())).contains("nothing to do");
        assertThat(people.as(owner, () -> actions.find(id)).orElseThrow().state())
                .isEqualTo(ActionState.DONE);
    }

    @Test
    void whatIsLateSaysSoInWordsAndHomeBringsItToMind() {
        given("Walk the path", clock.today().minusDays(2));
        given("Ask the parish", clock.today().plusDays(1));
        navigate("me/actions", MyActionsView.class);
        assertThat(words($(Main.class).single())).contains("Open, late", "1 late");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("me/actions", QueryParameters.simple(Map.of("late", "yes")));
        assertThat($(Row.class).all()).hasSize(1);
    }

    @Test
    void theIdeasPageShowsThemAndTheSteeringGroupAddsOne() {
        people.signIn(steering);
        UI.getCurrent().navigate("ideas/" + idea.value());
        assertThat(words($(Main.class).single())).contains("Nothing is agreed yet");
        click("Add an action");
        click("Add action");
        assertThat($(TextField.class).withCaption("What is to be done").single().getErrorMessage())
                .isEqualTo("Please fill this in.");
        field("What is to be done").setValue("Ask the parish");
        click("Add action");
        assertThat(actions.about(idea)).as("somebody must do it").isEmpty();
        field("Body").setValue("Parish council");
        click("Add action");
        assertThat(words($(Main.class).single())).contains("Ask the parish", "Parish council", "no day agreed");
        people.signOut();
        UI.getCurrent().navigate("ideas/" + idea.value());
        assertThat(words($(Main.class).single())).contains("Ask the parish");
        assertThat($(Button.class).withText("Start").exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MANAGER", "STEERING"},
            mode = EnumSource.Mode.EXCLUDE)
    void everybodysActionsAreForManagersAndTheSteeringGroup(Role role) {
        people.signIn(people.person(role));
        UI.getCurrent().navigate("actions");
        assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
    }

    @Test
    void managersSeeAllAndChooseWhenOwnersAreReminded() {
        given("Walk the path", null);
        people.signIn(people.person(Role.MANAGER));
        navigate("actions", ActionsView.class);
        assertThat(words($(Main.class).single())).contains("1 action", "Walk the path", "Ben Heath");
        $(IntegerField.class).single().setValue(99);
        click("Save");
        assertThat($(IntegerField.class).single().getErrorMessage()).isEqualTo("Please choose 0 to 60 days.");
        UI.getCurrent().navigate("actions", QueryParameters.simple(Map.of("state", "done")));
        assertThat(words($(EmptyState.class).single())).contains("No action fits");
    }

    @Test
    void visitorsAreSentToSignIn() {
        people.signOut();
        navigate("me/actions", SignInView.class);
    }

    @Test
    void everyStateStepAndChoiceHasWords() {
        for (var one : ActionState.values()) assertWords("action.state." + one);
        for (var one : ActionStepKind.values()) {
            assertWords("action.step." + one);
            assertWords("action.audit." + one);
        }
        for (var one : ActionFilter.Which.values()) assertWords("action.which." + one);
    }

    private ActionId given(String what, LocalDate due) {
        return people.as(
                steering,
                () -> actions.add(new AddAction(new ActionTerms(what, owner, "", due), idea.asOrigin("Benches"))));
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private static void assertWords(String key) {
        assertThat(UI.getCurrent().getTranslation(key)).isNotEqualTo(key);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
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
