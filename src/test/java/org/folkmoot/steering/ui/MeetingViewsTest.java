package org.folkmoot.steering.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.steering.AttendanceKind;
import org.folkmoot.steering.KeptViewService;
import org.folkmoot.steering.MeetingAgendaService;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MeetingState;
import org.folkmoot.steering.MinutesState;
import org.folkmoot.steering.Placeholder;
import org.folkmoot.steering.PlanMeeting;
import org.folkmoot.steering.PrepareDecision;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.SteeringService;
import org.folkmoot.steering.WriteNote;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MeetingViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgendaService agenda;

    @Autowired
    SteeringService steering;

    @Autowired
    KeptViewService views;

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
    void aMeetingIsPlannedAndEachMissingThingNamedAtItsField() {
        navigate("steering/meetings", MeetingListView.class);
        assertThat(words($(EmptyState.class).single())).contains("Plan the first one");
        click("Plan a meeting");
        click("Save meeting");
        assertThat($(DatePicker.class).single().getErrorMessage()).isEqualTo("Please choose the day.");
        assertThat(field("Place").getErrorMessage()).isEqualTo("Please fill this in.");
        $(DatePicker.class).single().setValue(clock.today().plusDays(14));
        $(TimePicker.class).single().setValue(LocalTime.of(18, 0));
        field("Place").setValue("Shire Hall");
        click("Save meeting");
        assertThat($(H1.class).single().getText()).startsWith("Steering meeting, ");
        assertThat(page()).contains("Planned", "Shire Hall", "Nothing is on the agenda yet.", "quorum 6");
    }

    @Test
    void attendanceAgendaAndQuorumShowOnThePage() {
        ideas.titled("Benches");
        ideas.titled("Lending sheds");
        var meeting = planned();
        open(meeting, "");
        click("Add the 10 that wait longest");
        assertThat(page()).contains("2 items, 10 minutes", "Benches", "Lending sheds");
        labelled("Ben Heath: Present");
        assertThat(page()).contains("1 present of 10", "5 more members are needed");
        labelled("Move “Lending sheds” up");
        assertThat(meetings.find(meeting).orElseThrow().items().getFirst().title())
                .isEqualTo("Lending sheds");
        labelled("Take “Benches” off the agenda");
        assertThat(page()).contains("1 item, 5 minutes");
        click("Start meeting");
        assertThat(page()).contains("Under way", "Room mode");
    }

    @Test
    void whatIsNoIdeaStandsOnTheAgendaAndInTheRoomWithoutADecision() {
        var meeting = planned();
        open(meeting, "");
        click("Add item");
        assertThat(field("Something else").getErrorMessage()).isEqualTo("Please fill this in.");
        field("Something else").setValue("Report of the bus inquiry");
        click("Add item");
        assertThat(page()).contains("1 item, 5 minutes", "Report of the bus inquiry");
        people.as(ada, () -> meetings.start(meeting));
        open(meeting, "/room");
        assertThat(page()).contains("Item 1 of 1", "Report of the bus inquiry").doesNotContain("needed count for it");
        assertThat($(DecisionForm.class).exists()).isFalse();
        assertThat($(TextArea.class).withCaption("Note").exists()).isTrue();
    }

    @Test
    void aPlannedMeetingIsCancelledWithAReason() {
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(ideas.titled("Benches")), 5));
        open(meeting, "");
        click("Cancel meeting");
        var dialog = $(CancelMeetingDialog.class).single();
        assertThat(words(dialog)).contains("The item on its agenda is free again");
        var confirm = $(Button.class, dialog).withText("Cancel meeting").single();
        test(confirm).click();
        var reason = $(TextArea.class).withCaption("Why it does not take place").single();
        assertThat(reason.getErrorMessage()).isEqualTo("Please fill this in.");
        reason.setValue("Half of us are ill.");
        test(confirm).click();
        assertThat(page()).contains("Cancelled", "Why it does not take place", "Half of us are ill.");
        assertThat($(Button.class).withText("Start meeting").exists()).isFalse();
        assertThat($(Button.class).withText("Add item").exists()).isFalse();
        navigate("steering/meetings", MeetingListView.class);
        assertThat(page()).contains("Cancelled").doesNotContain("nobody entered");
    }

    @Test
    void anAgendaIsBuiltFromAViewKeptForTheMeeting() {
        ideas.titled("Benches");
        ideas.titled("Lending sheds");
        var meeting = planned();
        people.as(ada, () -> views.keep("For the 17th", QueueQuery.ALL, meeting));
        open(meeting, "");
        labelled("Put the ideas of “For the 17th” on the agenda");
        var ask = $(ConfirmDialog.class).single();
        assertThat(ask.getElement().getProperty("header")).isEqualTo("Put 2 ideas on the agenda?");
        test(ask).confirm();
        assertThat(page()).contains("2 items, 10 minutes", "Benches", "Lending sheds");
        labelled("Keep “For the 17th” no longer for this meeting");
        assertThat(page()).contains("Keep a view of the queue for this meeting");
        assertThat(people.as(ada, () -> views.all()).getFirst().meeting()).isNull();
    }

    @Test
    void theRoomTakesItemsUpAndPreparesDecisions() {
        var benches = ideas.titled("Benches");
        var meeting = running(benches, ideas.titled("Lending sheds"));
        open(meeting, "/room");
        assertThat(page()).contains("Item 1 of 2", "Benches", "6 of 6 needed count for it");
        click("Take up");
        assertThat(meetings.find(meeting).orElseThrow().items().getFirst().underWay())
                .isTrue();
        $(TextArea.class).withCaption("Note").single().setValue("Ten parishes asked.");
        click("Save note");
        assertThat(meetings.find(meeting).orElseThrow().items().getFirst().note())
                .isEqualTo("Ten parishes asked.");
        assertThat($(DecisionForm.class).exists()).isTrue();
        assertThat($(Anchor.class).withText("Next").single().getHref()).contains("item=2");
    }

    @Test
    void whoSavesANoteSecondSeesBothTexts() {
        var meeting = running(ideas.titled("Benches"));
        open(meeting, "/room");
        var item = meetings.find(meeting).orElseThrow().items().getFirst().id();
        people.as(ben, () -> agenda.note(meeting, new WriteNote(item, "Ben heard that.", 0)));
        var mine = $(TextArea.class).withCaption("Note").single();
        mine.setValue("Ada heard this.");
        click("Save note");
        assertThat(page()).contains("Ben Heath wrote meanwhile:", "Ben heard that.");
        assertThat(mine.getValue()).isEqualTo("Ada heard this.");
        click("Save note");
        assertThat(meetings.find(meeting).orElseThrow().items().getFirst().note())
                .isEqualTo("Ada heard this.");
    }

    @Test
    void theAnswersOfAMeetingArePreviewedWithNamesAndPublishedTogether() {
        var author = people.named("Ann Field", Role.PARTICIPANT);
        var benches = ideas.by(author, "Benches");
        var meeting = running(benches);
        prepare(benches);
        people.as(ada, () -> meetings.end(meeting));
        open(meeting, "/publish");
        assertThat(page()).contains("1 answer ready", "It helps many.", "Tells 1 person", "Ann Field");
        click("Publish answers");
        assertThat($(H1.class).single().getText()).isEqualTo("Answers published");
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.APPROVED);
    }

    @Test
    void withoutAQuorumTheNumbersStandThereAndNothingCanBePublished() {
        var benches = ideas.titled("Benches");
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(benches), 5));
        people.as(ada, () -> meetings.start(meeting));
        people.as(ada, () -> meetings.attend(meeting, ada, AttendanceKind.PRESENT));
        prepare(benches);
        people.as(ada, () -> meetings.end(meeting));
        open(meeting, "/publish");
        assertThat(page()).contains("1 present, quorum 6 of 10", "Stays prepared", "1 of 6 needed counted");
        assertThat($(Button.class).withText("Publish answers").exists()).isFalse();
    }

    @Test
    void minutesAreReadEditedAndApproved() {
        var benches = ideas.titled("Benches");
        var meeting = running(benches);
        people.as(ada, () -> meetings.end(meeting));
        open(meeting, "/minutes");
        assertThat(page()).contains("Draft, for the group alone", "Benches", "No decision.");
        click("Edit");
        $(TextArea.class).withCaption("Minutes").single().setValue("**Short** and true.");
        click("Save minutes");
        assertThat(page()).contains("<strong>Short</strong> and true.");
        click("Approve");
        assertThat(page()).contains("Approved, not published");
        click("Publish minutes");
        people.signIn(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("minutes/" + meeting.value());
        assertThat(page()).contains("<strong>Short</strong> and true.").doesNotContain("Remarks");
    }

    @Test
    void aTemplateWithAnUnknownPlaceholderIsRefusedAtItsFieldAndAGoodOneFillsTheForm() {
        navigate("steering/templates", AnswerTemplatesView.class);
        field("Name").setValue("Usual");
        var reason = $(TextArea.class).withCaption("Reason").single();
        reason.setValue("Dear {name}");
        click("Save template");
        assertThat(reason.getErrorMessage()).startsWith("{name} is not a placeholder. Possible are: {title}, {author}");
        reason.setValue("Thank you for {title}.");
        click("Save template");
        assertThat(page()).contains("Usual", "Thank you for {title}.");
        var idea = ideas.titled("Benches");
        UI.getCurrent()
                .navigate(
                        "steering",
                        com.vaadin.flow.router.QueryParameters.of(
                                "idea", idea.value().toString()));
        @SuppressWarnings("unchecked")
        Select<Object> template = $(Select.class).withCaption("Template").single();
        test(template).selectItem("Usual");
        assertThat($(TextArea.class).withCaption("Reason").single().getValue()).isEqualTo("Thank you for Benches.");
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void noAgendaNotePreparedDecisionOrDraftReachesAnybodyElse(Role role) {
        var benches = ideas.titled("Benches");
        var meeting = running(benches);
        prepare(benches);
        people.as(ada, () -> meetings.end(meeting));
        people.signIn(people.person(role));
        for (var path : List.of("", "/room", "/publish", "/minutes")) {
            open(meeting, path);
            assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
        }
        for (var path : List.of("steering/meetings", "steering/templates")) {
            UI.getCurrent().navigate(path);
            assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
        }
        UI.getCurrent().navigate("minutes/" + meeting.value());
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
        UI.getCurrent().navigate("ideas/" + benches.value());
        assertThat(page()).doesNotContain("It helps many.", "agenda", "Shire Hall");
    }

    @Test
    void everyStateHasWords() {
        for (var one : MeetingState.values()) assertWords("steering.meeting.state." + one);
        for (var one : AttendanceKind.values()) assertWords("steering.attendance." + one);
        for (var one : MinutesState.values()) assertWords("steering.minutes.state." + one);
        for (var one : Placeholder.values()) assertWords("steering.placeholder." + one);
        for (var one : Outcome.values()) assertWords("steering.minutes.draft.outcome." + one);
    }

    private static void assertWords(String key) {
        assertThat(UI.getCurrent().getTranslation(key)).isNotEqualTo(key);
    }

    private MeetingId planned() {
        return people.as(
                ada,
                () -> meetings.plan(new PlanMeeting(Instant.parse("2035-02-17T18:00:00Z"), "Shire Hall", ada, ben)));
    }

    private MeetingId running(IdeaId... on) {
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(on), 5));
        people.as(ada, () -> meetings.start(meeting));
        people.as(ada, () -> meetings.attend(meeting, ada, AttendanceKind.PRESENT));
        people.as(ada, () -> meetings.attend(meeting, ben, AttendanceKind.PRESENT));
        for (var i = 0; i < 4; i++) {
            var member = people.person(Role.STEERING);
            people.as(ada, () -> meetings.attend(meeting, member, AttendanceKind.PRESENT));
        }
        return meeting;
    }

    private void prepare(IdeaId idea) {
        var approve = new GiveAnswer(Outcome.APPROVED, "It helps many.", "", null, "")
                .ownedBy("The county council", "Ask the parishes.");
        people.as(ada, () -> steering.prepare(new PrepareDecision(idea, approve, null)));
    }

    private void open(MeetingId meeting, String path) {
        UI.getCurrent().navigate("steering/meetings/" + meeting.value() + path);
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void labelled(String name) {
        var button = $(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private String page() {
        return words($(Main.class).single());
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
