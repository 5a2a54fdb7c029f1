package org.folkmoot.steering.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.steering.BulkKind;
import org.folkmoot.steering.Narrowing;
import org.folkmoot.steering.PrepareDecision;
import org.folkmoot.steering.QueueOrder;
import org.folkmoot.steering.QueueQuery.Preparation;
import org.folkmoot.steering.QueueView;
import org.folkmoot.steering.SteeringService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SteeringViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    SteeringService service;

    @Autowired
    IdeaService ideaService;

    @Autowired
    PortalClock clock;

    MemberId ada;
    MemberId ben;

    @BeforeEach
    void signIn() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        people.signIn(ada);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void anEmptyQueueAndAnEmptyPreviewSayWhatWillBeHere() {
        navigate("steering", SteeringView.class);
        assertThat(words($(EmptyState.class).single())).contains("Submitted ideas will wait here");
        navigate("steering/prepared", PreparedView.class);
        assertThat(words($(EmptyState.class).single())).contains("published together");
        assertThat($(Button.class).withText("Publish answers").exists()).isFalse();
    }

    @Test
    void anIdeaIsOpenedInTheCockpitAndADecisionPrepared() {
        var idea = ideas.titled("Benches");
        ideas.titled("Lending sheds");
        navigate("steering", SteeringView.class);
        assertThat(titles()).containsExactly("Benches", "Lending sheds");
        assertThat($(DecisionForm.class).exists()).isFalse();
        open(idea);
        assertThat(words($(CockpitIdea.class).single())).contains("Because it helps.");
        choose(Outcome.APPROVED);
        combo("Owner").setValue(DecisionChoices.Owner.body("The county council"));
        $(TextField.class).withCaption("First action").single().setValue("Ask the parishes.");
        area("Reason").setValue("It helps many.");
        area("What happens next (optional)").setValue("Start with the mill path.");
        click("Prepare decision");
        assertThat($(DecisionForm.class).exists()).isFalse();
        assertThat(words($(PreparedBlock.class).single()))
                .contains("Approved", "Owner: The county council", "First action: Ask the parishes.")
                .contains("It helps many.", "Start with the mill path.", "Prepared by Ada Marsh");
        navigate("steering", SteeringView.class);
        assertThat(words($(Row.class).first())).contains("Prepared: Approve");
        assertThat($(Anchor.class).withText("Prepared answers (1)").exists()).isTrue();
        assertThat(ideas.seenBy(ada, idea).stage()).isEqualTo(IdeaStage.SUBMITTED);
    }

    @Test
    void aLineLeadsToTheCockpitAmongTheIdeasOfItsViewAndBackToItsPage() {
        for (var i = 0; i < 21; i++) ideas.by(ben, "Idea " + i);
        var last = ideas.titled("The last");
        UI.getCurrent().navigate("steering", QueryParameters.simple(Map.of("view", "unplaced", "page", "2")));
        var line = $(Anchor.class, $(Row.class).all().getLast()).first();
        assertThat(line.getHref()).isEqualTo("steering/ideas/" + last.value() + "?view=unplaced");
        UI.getCurrent()
                .navigate(
                        "steering",
                        QueryParameters.simple(
                                Map.of("view", "unplaced", "idea", last.value().toString())));
        assertThat($(H1.class).single().getText()).isEqualTo("The last");
        assertThat(words($(CockpitView.class).single())).contains("22 of 22");
        assertThat($(Anchor.class).withText("◂ Steering").single().getHref())
                .isEqualTo("steering?view=unplaced&page=2");
    }

    @Test
    void everyMissingThingIsNamedAtItsField() {
        open(ideas.titled("Benches"));
        click("Prepare decision");
        assertThat(outcome().getErrorMessage()).isEqualTo("Please choose an outcome.");
        assertThat(area("Reason").getErrorMessage()).isEqualTo("Please fill this in.");
        choose(Outcome.PARKED);
        var day = $(DatePicker.class).single();
        day.setValue(clock.today());
        click("Prepare decision");
        assertThat(day.getErrorMessage()).isEqualTo("Please choose a day after today.");
        choose(Outcome.REFERRED);
        assertThat($(DatePicker.class).exists()).isFalse();
        click("Prepare decision");
        assertThat(combo("Referred to").getErrorMessage()).isEqualTo("Please fill this in.");
        choose(Outcome.APPROVED);
        choose(Outcome.MERGED);
        click("Prepare decision");
        assertThat(combo("Goes into").getErrorMessage()).isEqualTo("Please choose the idea it goes into.");
        choose(Outcome.APPROVED);
        click("Prepare decision");
        assertThat(combo("Owner").getErrorMessage()).startsWith("Please name the person or the body");
        assertThat($(TextField.class).withCaption("First action").single().getErrorMessage())
                .isEqualTo("Please say what the owner does first.");
        assertThat(service.preparedCount()).isZero();
    }

    @Test
    void whoComesSecondReadsWhoWasFirstAndKeepsTheirText() {
        var idea = ideas.titled("Benches");
        open(idea);
        choose(Outcome.DECLINED);
        area("Reason").setValue("Too dear.");
        prepare(ben, idea);
        click("Prepare decision");
        assertThat($(Paragraph.class).withClassName("fm-error").single().getText())
                .startsWith("Ben Heath has prepared an answer");
        assertThat(area("Reason").getValue()).isEqualTo("Too dear.");
    }

    @Test
    void aPreparedDecisionIsChangedAndRemoved() {
        var idea = ideas.titled("Benches");
        prepare(ben, idea);
        open(idea);
        click("Change");
        assertThat(area("Reason").getValue()).isEqualTo("It helps many.");
        choose(Outcome.PARKED);
        $(DatePicker.class).single().setValue(clock.today().plusDays(30));
        area("Reason").setValue("Next year.");
        click("Change decision");
        assertThat(words($(PreparedBlock.class).single())).contains("Parked", "Next year.", "Looked at again on");
        click("Remove");
        assertThat($(DecisionForm.class).exists()).isTrue();
        assertThat(service.preparedCount()).isZero();
    }

    @Test
    void thePreviewPublishesAllTogetherAndShowsWhatWasPublished() {
        var benches = ideas.titled("Benches");
        var sheds = ideas.titled("Lending sheds");
        ideas.backed(benches, 2);
        prepare(ada, benches);
        prepare(ben, sheds);
        navigate("steering/prepared", PreparedView.class);
        assertThat($(Article.class).all()).hasSize(2);
        assertThat(words($(PreparedView.class).single()))
                .contains("2 answers, 4 messages to authors and supporters", "Tells 3 people", "Tells 1 person");
        click("Publish answers");
        assertThat($(H1.class).single().getText()).isEqualTo("Answers published");
        assertThat(titles()).containsExactly("Benches", "Lending sheds");
        assertThat(words($(PublicationView.class).single())).contains("2 answers published by Ada Marsh");
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(service.preparedCount()).isZero();
    }

    @Test
    void aPreviewThatChangedMeanwhileIsNotPublishedButShownAnew() {
        prepare(ada, ideas.titled("Benches"));
        navigate("steering/prepared", PreparedView.class);
        prepare(ben, ideas.titled("Lending sheds"));
        click("Publish answers");
        assertThat($(Article.class).all()).hasSize(2);
        assertThat(service.preparedCount()).isEqualTo(2);
        click("Publish answers");
        assertThat(service.preparedCount()).isZero();
    }

    @Test
    void theQueueIsFilteredByPreparationAndPagedInTheAddress() {
        for (var i = 0; i < 21; i++) ideas.by(ben, "Idea " + i);
        var last = ideas.titled("The last");
        prepare(ben, last);
        navigate("steering", SteeringView.class);
        assertThat(titles()).hasSize(20).startsWith("Idea 0");
        assertThat(words($(Pager.class).single())).contains("Page 1 of 2", "Next");
        @SuppressWarnings("unchecked")
        Select<Preparation> show =
                $(Select.class).withCaption("Prepared answer").single();
        test(show).selectItem("With one");
        assertThat(titles()).containsExactly("The last");
        UI.getCurrent().navigate("steering", QueryParameters.simple(Map.of("page", "2")));
        assertThat(titles()).containsExactly("Idea 20", "The last");
    }

    @Test
    void ideasAreSelectedAndShortlistedTogetherAndItIsUndone() {
        var benches = ideas.titled("Benches");
        var sheds = ideas.titled("Lending sheds");
        navigate("steering", SteeringView.class);
        assertThat($(BulkBar.class).exists()).isFalse();
        click("Select all 2");
        assertThat(words($(BulkBar.class).single())).contains("2 selected");
        click("Shortlist");
        assertThat(words($(BulkDialog.class).single())).contains("2 ideas go onto the shortlist");
        click("Shortlist 2 ideas");
        var page = $(BulkView.class).single();
        await().pollInSameThread().until(() -> {
            page.look();
            return words(page).contains("Done for 2 of 2 ideas");
        });
        assertThat(ideas.seenBy(ada, sheds).stage()).isEqualTo(IdeaStage.SHORTLISTED);
        click("Undo for 2 ideas");
        var undone = $(BulkView.class).single();
        await().pollInSameThread().until(() -> {
            undone.look();
            return words(undone).contains("Done for 2 of 2 ideas");
        });
        assertThat($(H1.class).single().getText()).isEqualTo("Undone: Put on the shortlist");
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.SUBMITTED);
    }

    @Test
    void aCardIsMovedByItsMenuAndAnAnswerIsPreparedFirst() {
        var benches = ideas.titled("Benches");
        navigate("steering/board", BoardView.class);
        assertThat(words($(BoardCardItem.class).single())).contains("Benches", "Move to", "Prepare: Decline");
        click("Shortlisted");
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.SHORTLISTED);
        click("Submitted");
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.SUBMITTED);
        click("Prepare: Approve");
        assertThat($(DecisionForm.class).exists()).isTrue();
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.SUBMITTED);
    }

    @Test
    void aViewIsKeptUnderANameAndFoundByAColleague() {
        ideas.titled("Benches");
        UI.getCurrent().navigate("steering", QueryParameters.of("view", "unplaced"));
        click("Keep this view");
        $(TextField.class).withCaption("Name").single().setValue("Meeting 17 February");
        click("Keep");
        people.signIn(ben);
        navigate("steering", SteeringView.class);
        assertThat(words($(KeptViews.class).single())).contains("Kept views (1)", "Meeting 17 February");
    }

    @Test
    void anAnsweredIdeaOpenedByItsOldAddressSaysSo() {
        var idea = ideas.titled("Benches");
        prepare(ada, idea);
        people.as(
                ada,
                () -> service.publish(
                        java.util.Set.of(service.prepared().getFirst().id())));
        open(idea);
        assertThat(words($(OpenedIdea.class).single())).contains("no longer waits for an answer");
        assertThat($(DecisionForm.class).exists()).isFalse();
    }

    @Test
    void anUnknownPublicationIsNotFound() {
        UI.getCurrent().navigate("steering/published/00000000-0000-7000-8000-000000000000");
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void theQueueAndThePreviewAreForTheSteeringGroup(Role role) {
        people.signIn(people.person(role));
        for (var path : List.of("steering", "steering/prepared", "steering/board")) {
            UI.getCurrent().navigate(path);
            assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"steering", "steering/prepared", "steering/board"})
    void visitorsAreSentToSignIn(String path) {
        people.signOut();
        navigate(path, SignInView.class);
    }

    @Test
    void nothingPreparedShowsOnTheIdeasPage() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        prepare(ada, idea);
        people.signIn(author);
        UI.getCurrent().navigate("ideas/" + idea.value());
        var page = words($(Main.class).single());
        assertThat(page).contains("Benches").doesNotContain("It helps many.").doesNotContain("Approve");
    }

    @Test
    void everyOutcomeAndFilterHasWords() {
        for (var outcome : Outcome.values()) assertWords("steering.outcome." + outcome);
        for (var one : Preparation.values()) assertWords("steering.queue.preparation." + one);
        for (var one : QueueView.values()) assertWords("steering.queue.view." + one);
        for (var one : QueueOrder.values()) assertWords("steering.queue.order." + one);
        for (var one : Narrowing.values()) assertWords("steering.queue.narrowing." + one);
        for (var one : BulkKind.values()) {
            assertWords("steering.bulk.title." + one);
            assertWords("steering.audit.bulk." + one);
            if (one == BulkKind.UNDO) continue;
            for (var what : List.of("verb", "will", "go")) assertWords("steering.bulk." + what + "." + one);
        }
    }

    private static void assertWords(String key) {
        assertThat(UI.getCurrent().getTranslation(key)).isNotEqualTo(key);
    }

    private void open(IdeaId idea) {
        UI.getCurrent()
                .navigate(
                        "steering",
                        QueryParameters.simple(Map.of("idea", idea.value().toString())));
    }

    private void prepare(MemberId who, IdeaId idea) {
        var approve = new GiveAnswer(Outcome.APPROVED, "It helps many.", "", null, "")
                .ownedBy("The county council", "Ask the parishes.");
        people.as(who, () -> service.prepare(new PrepareDecision(idea, approve, null)));
    }

    private void choose(Outcome chosen) {
        outcome().setValue(chosen);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Outcome> outcome() {
        return $(RadioButtonGroup.class).withCaption("Outcome").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String label) {
        return $(ComboBox.class).withCaption(label).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<String> titles() {
        return $(Row.class).all().stream()
                .map(row -> $(Anchor.class, row).first().getText())
                .toList();
    }

    /** All words below a component, and the HTML of rich text. */
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
