package org.folkmoot.idea.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Principle;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class IdeaViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    IdeaService service;

    @Autowired
    AnsweringService answering;

    @Autowired
    PortalClock clock;

    @Autowired
    BackedIdeas home;

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void anEmptyListSaysWhatWillBeHereAndGivesTheFirstStep() {
        navigate("ideas", IdeaListView.class);
        var empty = $(EmptyState.class).single();
        assertThat(text(empty)).contains("as people put them forward");
        assertThat($(Anchor.class, empty).single().getHref()).isEqualTo("ideas/new");
    }

    @Test
    void theListShowsStageSupportersThemeAndDay() {
        testProgramme.load();
        var idea = ideas.placed("Benches along the mill path");
        ideas.backed(idea, 2);
        navigate("ideas", IdeaListView.class);
        var row = $(Row.class).single();
        var theme = programme.strategy().themes().getFirst().name();
        assertThat(text(row)).contains("Benches along the mill path", "Submitted · 2 supporters · " + theme + " · ");
        assertThat($(Anchor.class, row).single().getHref()).isEqualTo("ideas/" + idea.value());
    }

    @Test
    void stageThemeAndOrderStandInTheAddress() {
        testProgramme.load();
        ideas.backed(ideas.placed("Placed"), 1);
        answered("Answered", Outcome.APPROVED);
        navigate("ideas", IdeaListView.class);
        assertThat(titles()).containsExactly("Answered", "Placed");
        Select<IdeaStage> stage = select("Stage");
        test(stage).selectItem("Approved");
        assertThat(titles()).containsExactly("Answered");
        assertThat(address()).isEqualTo("ideas?stage=APPROVED");
        Select<Theme> theme = select("Theme");
        test(theme).selectItem(programme.strategy().themes().getFirst().name());
        assertThat(text($(EmptyState.class).single())).contains("No idea fits");
        Select<IdeaStage> again = select("Stage");
        test(again).selectItem(null);
        assertThat(titles()).containsExactly("Placed");
        Select<IdeaOrder> order = select("Order");
        test(order).selectItem("Most supported first");
        assertThat(address()).contains("theme=", "order=MOST_SUPPORTED").doesNotContain("stage");
    }

    @Test
    void twentyIdeasStandOnAPage() {
        var author = people.person(Role.PARTICIPANT);
        for (var i = 0; i < 21; i++) ideas.by(author, "Idea " + i);
        navigate("ideas", IdeaListView.class);
        assertThat(titles()).hasSize(20).contains("Idea 20");
        assertThat(text($(Pager.class).single())).contains("Page 1 of 2", "Older");
        navigateTo("ideas", Map.of("page", "2"));
        assertThat(titles()).containsExactly("Idea 0");
    }

    @Test
    void unreadableParametersShowTheWholeList() {
        ideas.titled("Benches");
        navigateTo("ideas", Map.of("page", "minus one", "stage", "WITHDRAWN", "theme", "x", "order", "y"));
        assertThat(titles()).containsExactly("Benches");
    }

    @Test
    void anIdeaShowsItsWordingAndWhoIsBehindItAndAVisitorCanSignIn() {
        var idea = ideas.titled("Benches along the mill path");
        ideas.backed(idea, 5);
        navigate("ideas/" + idea.value(), IdeaView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Benches along the mill path");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Benches along the mill path");
        assertThat(text($(IdeaView.class).single()))
                .contains("by a participant", "The steering group answers next", "Not placed yet")
                .contains("Backed by 5 people from fewer than 5 organisations in fewer than 5 sectors.");
        assertThat($(Anchor.class).withText("Sign in to support").exists()).isTrue();
        assertThat($(Button.class).withText("Support").exists()).isFalse();
    }

    @Test
    void supportIsGivenAndTakenBackInPlace() {
        var idea = ideas.titled("Benches");
        var person = people.person(Role.PARTICIPANT);
        people.signIn(person);
        navigate("ideas/" + idea.value(), IdeaView.class);
        var button = button("Support");
        assertThat(button.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        test(button).click();
        assertThat(button.getText()).isEqualTo("Supported");
        assertThat(button.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(text($(IdeaView.class).single())).contains("1 supporter", "Backed by 1 person.");
        assertThat(ideas.seenBy(person, idea).supportedByMe()).isTrue();
        test(button).click();
        assertThat(button.getText()).isEqualTo("Support");
        assertThat(ideas.seenBy(person, idea).backing().supporters()).isZero();
    }

    @Test
    void aSupportRefusedMeanwhileSaysWhyAndShowsTheIdeaAsItIs() {
        var idea = ideas.titled("Benches");
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("ideas/" + idea.value(), IdeaView.class);
        answer(idea, new GiveAnswer(Outcome.DECLINED, "Too dear.", "", null, ""));
        test(button("Support")).click();
        assertThat($(com.vaadin.flow.component.notification.Notification.class).exists())
                .isTrue();
        assertThat(text($(IdeaView.class).single())).contains("Declined", "Too dear.");
        assertThat($(Button.class).withText("Support").exists()).isFalse();
    }

    @Test
    void theAnswerIsReadOnTheIdeasPage() {
        var idea = ideas.titled("Benches");
        var day = clock.today().plusDays(60);
        answer(idea, new GiveAnswer(Outcome.PARKED, "Money is **short**.", "Ask the parishes.", day, ""));
        navigate("ideas/" + idea.value(), IdeaView.class);
        var block = $(AnswerBlock.class).single();
        assertThat($(H2.class, block).single().getText()).startsWith("Parked, ");
        assertThat(text(block))
                .contains("Steering Group", "<strong>short</strong>", "What happens next", "Ask the parishes")
                .contains("Looked at again on " + day.getDayOfMonth());
    }

    @Test
    void unknownAndMalformedAddressesShowTheNotFoundPage() {
        UI.getCurrent().navigate("ideas/00000000-0000-7000-8000-000000000000");
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
        UI.getCurrent().navigate("ideas/nonsense");
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void theAuthorWithdrawsWithAReason() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        people.signIn(author);
        navigate("ideas/" + idea.value(), IdeaView.class);
        assertThat(text($(IdeaView.class).single())).contains("by you");
        test(button("Withdraw")).click();
        var dialog = $(WithdrawDialog.class).single();
        test($(TextArea.class, dialog).single()).setValue("Somebody does it already.");
        test($(Button.class, dialog).withText("Withdraw").single()).click();
        assertThat(text($(IdeaView.class).single())).contains("Withdrawn by its author", "Somebody does it already.");
        people.signIn(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("ideas/" + idea.value());
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void onlyTheAuthorSeesTheButtonToWithdraw() {
        var idea = ideas.titled("Benches");
        people.signIn(people.person(Role.PARTICIPANT, Role.STEERING));
        navigate("ideas/" + idea.value(), IdeaView.class);
        assertThat($(Button.class).withText("Withdraw").exists()).isFalse();
    }

    @Test
    void aParticipantPutsAnIdeaForwardAndReadsIt() {
        testProgramme.load();
        var author = people.person(Role.PARTICIPANT);
        people.signIn(author);
        navigate("ideas/new", NewIdeaView.class);
        fill("Benches along the mill path", "To rest.");
        Select<Theme> theme = select("Theme");
        test(theme).selectItem(programme.strategy().themes().getFirst().name());
        assertThat(theme.getHelperText())
                .isEqualTo(programme.strategy().themes().getFirst().outcome());
        Select<Principle> principle = select("Principle");
        test(principle).selectItem(programme.strategy().principles().getFirst().name());
        test(button("Put forward")).click();
        assertThat($(H1.class).single().getText()).isEqualTo("Benches along the mill path");
        assertThat(all()).extracting(IdeaSummary::title).containsExactly("Benches along the mill path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "re\u202Eversed", "bell\u0007"})
    void unusableInputGetsAMessageAtTheFieldAndNothingTypedIsLost(String title) {
        testProgramme.load();
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("ideas/new", NewIdeaView.class);
        fill(title, "w".repeat(20_001));
        test(button("Put forward")).click();
        var line = $(TextField.class).withCaption("Title").single();
        assertThat(line.isInvalid()).isTrue();
        assertThat(line.getErrorMessage()).isNotBlank();
        assertThat(line.getValue()).isEqualTo(title);
        var wording =
                $(TextArea.class).withCaption("What would you do, and why?").single();
        assertThat(wording.getErrorMessage()).isEqualTo("At most 20,000 characters fit here; this is 20,001.");
        assertThat(wording.getValue()).hasSize(20_001);
        Select<Theme> theme = select("Theme");
        assertThat(theme.getErrorMessage()).isEqualTo("Please choose a theme.");
        Select<Principle> principle = select("Principle");
        assertThat(principle.getErrorMessage()).isEqualTo("Please choose a principle.");
        assertThat(button("Put forward").isEnabled()).isTrue();
        assertThat(all()).isEmpty();
    }

    @Test
    void aSecondClickOnTheSameFormPutsNothingElseForward() {
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("ideas/new", NewIdeaView.class);
        fill("Benches", "To rest.");
        var form = $(IdeaForm.class).single();
        var submit = button("Put forward");
        test(submit).click();
        // What a click already under way when the page changed would do
        com.vaadin.flow.component.ComponentUtil.fireEvent(submit, new com.vaadin.flow.component.ClickEvent<>(submit));
        assertThat(form).isNotNull();
        assertThat(all()).hasSize(1);
    }

    @Test
    void visitorsAreSentToSignInBeforePuttingForward() {
        navigate("ideas/new", SignInView.class);
    }

    @Test
    void observersMayNotPutForward() {
        people.signIn(people.person(Role.OBSERVER));
        UI.getCurrent().navigate("ideas/new");
        assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
    }

    @Test
    void theHomePageShowsTheFiveUnansweredIdeasWithMostSupport() {
        assertThat(home.zone()).isEqualTo(HomeBlock.Zone.IDEAS);
        assertThat(home.create()).isEmpty();
        for (var i = 0; i < 7; i++) ideas.backed(ideas.titled("Idea " + i), i);
        answered("Answered", Outcome.APPROVED);
        var block = home.create().orElseThrow();
        assertThat(text(block)).contains("Idea 6", "Idea 2").doesNotContain("Idea 1", "Answered");
    }

    @Test
    void everyStageOutcomeAndOrderHasWords() {
        navigate("ideas", IdeaListView.class);
        for (var stage : IdeaStage.values()) assertWords("idea.stage." + stage);
        for (var outcome : Outcome.values()) assertWords("idea.outcome." + outcome);
        for (var order : IdeaOrder.values()) assertWords("idea.order." + order);
    }

    private static void assertWords(String key) {
        assertThat(UI.getCurrent().getTranslation(key)).isNotEqualTo(key);
    }

    private void fill(String title, String wording) {
        $(TextField.class).withCaption("Title").single().setValue(title);
        $(TextArea.class).withCaption("What would you do, and why?").single().setValue(wording);
    }

    private List<IdeaSummary> all() {
        return people.asVisitor(() -> service.list(IdeaFilter.all(IdeaOrder.NEWEST), PageRequest.of(0, 20)))
                .getContent();
    }

    private void answered(String title, Outcome outcome) {
        answer(ideas.titled(title), new GiveAnswer(outcome, "Because.", "", null, ""));
    }

    private void answer(IdeaId idea, GiveAnswer given) {
        MemberId steering = people.person(Role.STEERING);
        people.as(steering, () -> answering.answer(idea, given));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) $(Select.class).withCaption(label).single();
    }

    private void navigateTo(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, com.vaadin.flow.router.QueryParameters.simple(parameters));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private List<String> titles() {
        return $(Row.class).all().stream()
                .map(row -> $(Anchor.class, row).first().getText())
                .toList();
    }

    /** All words below a component, and the HTML of rich text. */
    private static String text(Component component) {
        return words(component.getElement());
    }

    private static String words(Element element) {
        if (element.isTextNode()) return element.getText() + "\n";
        var all = new StringBuilder(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> all.append(words(child)));
        return all.toString();
    }
}
