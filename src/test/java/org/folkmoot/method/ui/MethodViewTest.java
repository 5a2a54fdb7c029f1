package org.folkmoot.method.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.awaitility.Awaitility;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.method.PhaseService;
import org.folkmoot.method.TestMethods;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MethodViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMethods made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestMembers people;

    @Autowired
    PhaseService phases;

    private MemberId lead;
    private MemberId bob;
    private MemberId cat;

    @BeforeEach
    void people() {
        programme.load();
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        cat = people.named("Cat Cole", Role.PARTICIPANT);
    }

    @AfterEach
    void leave() {
        people.signIn(lead);
        UI.getCurrent().navigate("conversations");
        people.signOut();
    }

    @Test
    void theLeadChoosesAMethodSetsItsDatesAndAddsAQuestion() {
        var id = inquiries.underWay("What would let people stay at home?", 30, lead);
        open(bob, id, 0);
        assertThat(text()).contains("This is for those who take part");
        inquiries.takeSeat(bob, id);
        open(bob, id, 0);
        assertThat(text()).contains("No method has been chosen yet");
        open(lead, id, 0);
        assertThat(text()).contains("East Midlands workshop", "Peer challenge", "Connection map", "usually 50 days");
        test($(NativeButton.class).withText("Take this method").all().getFirst())
                .click();
        assertThat(text())
                .contains("East Midlands workshop, edition 1", "1. Issues, everybody alone", "1 Nov 2008 – 10 Nov 2008")
                .contains("This phase has not begun", "Choose another method");
        click("Change the dates");
        $(DatePicker.class).all().getFirst().setValue(java.time.LocalDate.of(2008, 10, 1));
        click("Keep the dates");
        assertThat(dialog()).contains("lies within the days of the inquiry");
        $(DatePicker.class).all().getFirst().setValue(java.time.LocalDate.of(2008, 11, 3));
        click("Keep the dates");
        assertThat(text()).contains("3 Nov 2008 – 10 Nov 2008");
        click("Add a question of our own");
        click("Add a question of our own", true);
        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        $(TextField.class).single().setValue("Who runs the night bus?");
        click("Add a question of our own", true);
        assertThat(text()).contains("Who runs the night bus? (our own)");
    }

    @Test
    void aPersonSeesWhatToDoWritesAndThenReadsTheOthers() {
        var id = made.inquiry(lead, bob, cat);
        var phase = made.open(lead, id, 1);
        made.putIn(cat, id, phase, "A bus on **Sundays**.", 0);
        people.signIn(bob);
        UI.getCurrent().navigate("inquiries/" + id.value());
        assertThat(text())
                .contains("Phase 1 of 6: Issues, everybody alone. Write your answer.", "1 of 3 answers are in");
        assertThat(links()).contains("inquiries/" + id.value() + "/method");
        open(bob, id, 0);
        assertThat(text())
                .contains("Open", "Write your answer.", "1 of 3 answers are in", "once your own answer is in")
                .doesNotContain("Cat Cole", "Running this phase");
        assertThat(rich()).doesNotContain("Sundays");
        click("Put in");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        $(TextArea.class).single().setValue("Warmer homes.");
        assertThat(text()).contains("Draft saved");
        open(bob, id, 0);
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Warmer homes.");
        click("Put in");
        assertThat(text()).contains("Your answer is in", "2 of 3 answers are in", "Cat Cole");
        assertThat(rich()).contains("<strong>Sundays</strong>");
        $(TextArea.class).single().setValue("Warmer, drier homes.");
        click("Put in the new wording");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Warmer, drier homes.");
    }

    @Test
    void whoTypesWhileThePhaseIsClosedIsToldAndAsksForItToBeEnteredLate() {
        var id = made.inquiry(lead, bob, cat);
        var phase = made.open(lead, id, 1);
        open(bob, id, 0);
        $(TextArea.class).single().setValue("Nearly done");
        made.close(lead, id, phase);
        people.signIn(bob);
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(text()).contains("This phase was closed while you were writing, so your text is not in");
        });
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Nearly done");
        $(TextArea.class).single().setValue("Nearly done, and done.");
        click("Ask for it to be entered late");
        assertThat(text()).contains("You asked on");
        open(lead, id, 1);
        assertThat(text()).contains("Asked to be entered late", "Bob Bell, asked on");
        assertThat(rich()).contains("Nearly done, and done.");
        click("Enter it");
        assertThat(text()).contains("entered late by Ann Ashe").doesNotContain("Asked to be entered late");
        click("Type an answer for somebody");
        click("Enter it", true);
        assertThat($(Select.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        $(Select.class)
                .single()
                .setValue($(Select.class).single().getListDataView().getItem(1));
        $(TextArea.class).single().setValue("Told on the telephone.");
        click("Enter it", true);
        assertThat(rich()).contains("Told on the telephone.");
    }

    @Test
    void aTextSentAfterTheCloseStaysInTheFieldAsADraft() {
        var id = made.inquiry(lead, bob);
        var phase = made.open(lead, id, 1);
        open(bob, id, 0);
        $(TextArea.class).single().setValue("Just in time?");
        var putIn = $(NativeButton.class).withText("Put in").single();
        made.close(lead, id, phase);
        people.signIn(bob);
        // pressed before the page heard of the close
        ComponentUtil.fireEvent(putIn, new ClickEvent<>(putIn));
        assertThat(text()).contains("This phase was closed while you were writing");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Just in time?");
        click("Throw this text away");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void aSecondWindowShowsBothTextsAndOverwritesNothing() {
        var id = made.inquiry(lead, bob);
        var phase = made.open(lead, id, 1);
        open(bob, id, 0);
        $(TextArea.class).single().setValue("Mine.");
        made.putIn(bob, id, phase, "From another window.", 0);
        people.signIn(bob);
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(text()).contains("From another window.", "Another wording was put in meanwhile");
        });
        click("Put in the new wording");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("another wording meanwhile");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Mine.");
        click("Go on with mine");
        click("Put in the new wording");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Mine.");
        assertThat(made.desk(bob, id, phase).own().wording()).isEqualTo(2);
    }

    @Test
    void theLeadMakesGroupsOpensAndClosesAndOpensAgainWithAReason() {
        var id = made.inquiry(lead, bob, cat);
        open(lead, id, 2);
        assertThat(text()).contains("No groups have been made yet");
        click("Open this phase");
        assertThat($(Notification.class).all()).isNotEmpty();
        $(IntegerField.class).single().setValue(0);
        click("Make them, balanced by sector");
        assertThat($(IntegerField.class).single().getErrorMessage()).contains("1 to 12");
        $(IntegerField.class).single().setValue(3);
        click("Make them, balanced by sector");
        assertThat(text()).contains("Group 1", "Group 2", "Group 3", "Cat Cole");
        @SuppressWarnings("unchecked")
        var first = (Select<Integer>) $(Select.class).all().getFirst();
        first.setValue(first.getValue() == 2 ? 3 : 2);
        assertThat(text()).contains("Nobody is in this group");
        click("Open this phase");
        assertThat(text()).contains("Write one answer with your group", "Your group:", "0 of 2 groups have answered");
        click("Close this phase");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("Closed by Ann Ashe", "This phase is closed");
        click("Open it again");
        $(TextField.class).single().setValue("Two were ill");
        click("Open it again", true);
        assertThat(text()).contains("Opened again by Ann Ashe", "Two were ill");
        people.as(lead, () -> phases.close(id, made.phase(lead, id, 2)));
        made.open(lead, id, 3);
        open(bob, id, 0);
        assertThat(text()).contains("The whole room settles this together").doesNotContain("Put in");
    }

    @Test
    void managersChangeTemplatesAndFacilitatorsReadThem() {
        people.signIn(people.person(Role.FACILITATOR));
        navigate("inquiries/method-templates", MethodTemplatesView.class);
        assertThat(text())
                .contains("East Midlands workshop", "6 phases, usually 50 days")
                .doesNotContain("Copy");
        UI.getCurrent()
                .navigate(links().stream()
                        .filter(link -> link.startsWith("inquiries/method-templates/"))
                        .findFirst()
                        .orElseThrow());
        assertThat(getCurrentView()).isInstanceOf(MethodTemplateView.class);
        assertThat(text()).doesNotContain("Save as another edition");
        people.signIn(people.person(Role.MANAGER));
        navigate("inquiries/method-templates", MethodTemplatesView.class);
        test($(NativeButton.class).withText("Copy").all().getFirst()).click();
        assertThat($(TextField.class).withLabel("Name").single().getValue())
                .isEqualTo("Copy of East Midlands workshop");
        test($(NativeButton.class).withText("↓").all().getFirst()).click();
        test($(NativeButton.class).withText("Remove").all().getLast()).click();
        click("Add a phase");
        click("Save as another edition");
        assertThat($(TextField.class).withLabel("Title").all().getLast().getErrorMessage())
                .isEqualTo("Please fill this in.");
        $(TextField.class).withLabel("Title").all().getLast().setValue("Promise");
        $(TextArea.class)
                .withLabel("Question, or how people go about it")
                .all()
                .getLast()
                .setValue("What do you take on?");
        $(TextField.class).withLabel("What it is about").all().getLast().setValue("promises");
        $(com.vaadin.flow.component.checkbox.Checkbox.class).single().setValue(false);
        click("Save as another edition");
        assertThat(text()).contains("Edition 2, 6 phases");
        assertThat($(TextField.class).withLabel("Title").all().getFirst().getValue())
                .isEqualTo("Issues, in groups");
        navigate("inquiries/method-templates", MethodTemplatesView.class);
        assertThat(text()).contains("Retired");
        people.signIn(bob);
        UI.getCurrent().navigate("inquiries/method-templates");
        assertThat(getCurrentView()).isNotInstanceOf(MethodTemplatesView.class);
    }

    /** @param phase 0 for the one that is shown by itself */
    private void open(MemberId person, InquiryId id, int phase) {
        people.signIn(person);
        UI.getCurrent()
                .navigate(
                        "inquiries/" + id.value() + "/method",
                        phase == 0 ? QueryParameters.empty() : QueryParameters.of("phase", "" + phase));
        assertThat(getCurrentView()).isInstanceOf(MethodView.class);
    }

    private void click(String button) {
        click(button, false);
    }

    /** @param inDialog the last one of this name, which a dialog brought */
    private void click(String button, boolean inDialog) {
        var all = $(NativeButton.class).withText(button).all();
        test(inDialog ? all.getLast() : all.getFirst()).click();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String dialog() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    private String rich() {
        return $(RichTextView.class).all().stream()
                .map(view -> view.getElement().getProperty("innerHTML", ""))
                .toList()
                .toString();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
