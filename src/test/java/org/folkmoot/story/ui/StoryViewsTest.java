package org.folkmoot.story.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.StepCause;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.story.RecordResult;
import org.folkmoot.story.ResultService;
import org.folkmoot.story.StoryFilter;
import org.folkmoot.story.StoryService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class StoryViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    ResultService results;

    @Autowired
    StoryService stories;

    MemberId steering;
    IdeaId idea;

    @BeforeEach
    void anApprovedIdea() {
        steering = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        idea = ideas.titled("Benches");
        answers.approve(idea);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void whereNothingIsToldYetVisitorsReadWhatWillBeHere() {
        navigate("you-said-we-did", StoriesView.class);
        assertThat(words($(EmptyState.class).single())).contains("carried out will be told here");
    }

    @Test
    void theSteeringGroupRecordsAResultOnTheIdeasPageAndVisitorsReadIt() {
        people.signIn(steering);
        UI.getCurrent().navigate("ideas/" + idea.value());
        click("Record what came of it");
        click("Save result");
        assertThat($(TextArea.class).withCaption("What happened").single().getErrorMessage())
                .isEqualTo("Please fill this in.");
        $(TextArea.class).withCaption("What happened").single().setValue("Seven benches <b>stand</b>.");
        $(TextField.class)
                .withCaption("Where it can be seen (optional)")
                .single()
                .setValue("nowhere at all");
        click("Save result");
        assertThat($(TextField.class)
                        .withCaption("Where it can be seen (optional)")
                        .single()
                        .getErrorMessage())
                .contains("suffolk.example/benches");
        $(TextField.class)
                .withCaption("Where it can be seen (optional)")
                .single()
                .setValue("suffolk.example/b");
        click("Save result");
        assertThat(words($(Main.class).single())).contains("What came of it", "Delivered", "Recorded by Ada Marsh");
        people.signOut();
        navigate("you-said-we-did", StoriesView.class);
        assertThat(words($(Article.class).single()))
                .contains("Benches", "You said", "Because it helps.", "What was decided", "What we did", "benches");
        var told = stories.newest(1).getFirst();
        UI.getCurrent().navigate("you-said-we-did/" + told.id().value());
        assertThat($(H1.class).single().getText()).isEqualTo("Benches");
        assertThat(words($(Main.class).single()))
                .contains("See the evidence", "Delivered")
                .doesNotContain("Ada Marsh", "<b>stand");
        assertThat($(Button.class).withText("Correct").exists()).isFalse();
    }

    @Test
    void storiesAreFilteredInTheAddressAndHomeShowsTheNewest() {
        people.as(steering, () -> results.record(new RecordResult(idea, 0, "Seven benches stand.", "")));
        await().untilAsserted(() -> assertThat(stories.list(StoryFilter.all(), PageRequest.of(0, 1)))
                .hasSize(1));
        UI.getCurrent().navigate("you-said-we-did", QueryParameters.simple(Map.of("stage", "in_delivery")));
        assertThat(words($(EmptyState.class).single())).contains("No story fits");
        UI.getCurrent().navigate("you-said-we-did", QueryParameters.simple(Map.of("stage", "delivered")));
        assertThat($(Article.class).all()).hasSize(1);
    }

    @Test
    void anUnknownStoryIsNotFound() {
        UI.getCurrent().navigate("you-said-we-did/00000000-0000-7000-8000-000000000000");
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void everyStepOfAnIdeaHasWords() {
        for (var one : StepCause.values())
            assertThat(UI.getCurrent().getTranslation("idea.step." + one)).doesNotContain("idea.step");
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
