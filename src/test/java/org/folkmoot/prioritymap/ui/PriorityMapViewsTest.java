package org.folkmoot.prioritymap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.prioritymap.OverlayChoice;
import org.folkmoot.prioritymap.OverlayQuery;
import org.folkmoot.prioritymap.PriorityLevel;
import org.folkmoot.prioritymap.TestPriorityMaps;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The map, its overlay and its frames, as people see them. */
@PortalTest
class PriorityMapViewsTest extends SpringBrowserlessTest {

    private static final String SENTENCE = "It does not mean that it is unimportant.";

    @Autowired
    TestPriorityMaps made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    private MemberId ann;
    private MemberId bob;

    @BeforeEach
    void programme() {
        programme.load();
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().navigate("inquiries");
        people.signOut();
    }

    @Test
    void whoLeadsBeginsAMapAndNamesItsGroups() {
        var id = inquiries.underWay("What first?", 30, ann);
        made.frame("East", TestPriorityMaps.AREAS);
        people.signIn(ann);
        open(id);
        $(TextArea.class).single().setValue("Table 1\nTable 2\n\ntáble 1");
        click("Begin the map");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("táble 1");
        $(TextArea.class).single().setValue("Table 1\nTable 2");
        click("Begin the map");
        assertThat(text()).contains("Frame: East, edition 1", "All together", "Table 1", "Table 2", SENTENCE);
        var field = $(TextField.class).all().getLast();
        field.setValue("Waveney");
        click("Add");
        assertThat(links()).contains("Waveney");
    }

    @Test
    void othersAreToldThatThereIsNoMapYet() {
        var id = inquiries.underWay("What first?", 30, ann);
        inquiries.takeSeat(bob, id);
        people.signIn(bob);
        open(id);
        assertThat(text()).contains("No priority map has been begun here").doesNotContain("Begin the map");
    }

    @Test
    void aKeyMarksACellAndTheOtherCellsStay() {
        var id = map();
        people.signIn(bob);
        openGroup(id, "Table 1");
        assertThat($(MarkGrid.class).single().getElement().hasAttribute("editable"))
                .isTrue();
        assertThat(text()).contains(SENTENCE, "H marks high priority");
        press("Skills", "HIGH");
        assertThat(tile("Skills")).contains("High priority");
        press("Skills", "PRIORITY");
        assertThat(tile("Skills")).contains("Priority").doesNotContain("High");
        assertThat(tile("Day-to-day")).contains("Not identified");
        press("Skills", "NO_SUCH");
        assertThat(tile("Skills")).contains("Priority");
    }

    @Test
    void whoWasSlowerSeesWhatStandsThereNow() {
        var id = map();
        people.signIn(bob);
        openGroup(id, "Table 1");
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.PRIORITY, "The clinic");
        press("Skills", "HIGH");
        assertThat($(Notification.class).all().getLast().getElement().getTextRecursively())
                .contains("Somebody else has marked this cell meanwhile");
        assertThat(tile("Skills")).contains("Priority", "The clinic").doesNotContain("High");
    }

    @Test
    void aCellOpensWithItsExampleAndWhoChangedItLast() {
        var id = map();
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.PRIORITY, "The clinic");
        people.signIn(bob);
        openGroup(id, "Table 1");
        $(MarkGrid.class).single().open(place("Skills"));
        var dialog = $(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Last changed by Ann Ashe");
        var example = $(TextField.class, dialog).single();
        assertThat(example.getValue()).isEqualTo("The clinic");
        example.setValue("x".repeat(301));
        test($(NativeButton.class).withText("Save").single()).click();
        assertThat(example.isInvalid()).isTrue();
        example.setValue("The clinic, said the nurse");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<PriorityLevel> level =
                $(RadioButtonGroup.class, dialog).single();
        level.setValue(PriorityLevel.HIGH);
        test($(NativeButton.class).withText("Save").single()).click();
        assertThat(tile("Skills")).contains("High priority", "The clinic, said the nurse");
    }

    @Test
    void anOutsiderReadsItOnceItReportsAndMarksNothing() {
        var id = map();
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "The clinic");
        open(id);
        assertThat(text()).contains("those who take part").doesNotContain("The clinic", "Skills");
        made.report(ann, id);
        open(id);
        assertThat(text()).contains("1 high, 0 priority, of 2 groups", "The clinic", SENTENCE);
        assertThat($(Image.class).single().getSrc()).startsWith("data:image/svg+xml");
        openGroup(id, "Table 1");
        assertThat($(MarkGrid.class).single().getElement().hasAttribute("editable"))
                .isFalse();
        assertThat(text()).contains(SENTENCE).doesNotContain("Rename");
    }

    @Test
    void theInquirysOwnPageSaysHowMuchIsRaised() {
        var id = map();
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "");
        people.signIn(bob);
        UI.getCurrent().navigate("inquiries/" + id.value());
        assertThat(text()).contains("2 groups have raised 1 of 5 sub-areas", SENTENCE);
        assertThat(hrefs()).contains("inquiries/" + id.value() + "/map");
        people.signOut();
        UI.getCurrent().navigate("inquiries/" + id.value());
        assertThat(text()).doesNotContain("sub-areas", "Priority map");
    }

    @Test
    void groupsAreChosenAndTheAddressKeepsThem() {
        var id = map();
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "The clinic");
        people.signIn(bob);
        UI.getCurrent().navigate("priority-maps/overlay");
        assertThat(text()).contains("Choose the groups");
        @SuppressWarnings("unchecked")
        CheckboxGroup<OverlayChoice.Group> field = $(CheckboxGroup.class).single();
        assertThat(field.getLabel()).isEqualTo("What first?");
        var first = made.read(ann, id).groups().getFirst();
        field.setValue(Set.of(new OverlayChoice.Group(first.id(), first.name())));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("priority-maps/overlay?group=" + first.id().value());
        assertThat(text()).contains("1 high, 0 priority, of 1 group", "The clinic", SENTENCE);
        assertThat(hrefs()).contains(MapNavigation.group(id, first.id()));
        people.signOut();
        UI.getCurrent().navigate("priority-maps/overlay");
        assertThat(text()).contains("once an inquiry with a map reports").doesNotContain("What first?");
    }

    @Test
    void whatIsNotOpenToTheReaderIsSaidAndNotShown() {
        var hidden = map();
        var shown = made.map("What next?", ann, TestPriorityMaps.AREAS, "North");
        made.report(ann, shown);
        UI.getCurrent()
                .navigate(
                        MapNavigation.OVERLAY,
                        MapNavigation.parameters(new OverlayQuery(List.of(hidden, shown), List.of())));
        assertThat(text())
                .contains("One map or group of this address is not shown", "What next?")
                .doesNotContain("What first?");
    }

    @Test
    void aManagerMakesCopiesAndChangesAFrame() {
        people.signIn(people.person(Role.MANAGER));
        UI.getCurrent().navigate("priority-maps/frames");
        assertThat(text()).contains("No frame is here yet");
        $(TextField.class).single().setValue("East");
        $(TextArea.class).single().setValue("- Skills");
        click("Make the frame");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("first line is an area");
        $(TextArea.class).single().setValue("Capacity\n- Skills");
        click("Make the frame");
        assertThat(text()).contains("East", "Edition 1");
        $(TextArea.class).single().setValue("Capacity\n- Skills\n- Cycle");
        click("Save");
        assertThat(text()).contains("Edition 2");
        UI.getCurrent().navigate("priority-maps/frames");
        assertThat(text()).contains("Edition 2: Capacity; 2 sub-areas");
        click("Copy");
        assertThat(text()).contains("Copy of East");
        UI.getCurrent().navigate("priority-maps/frames/00000000-0000-7000-8000-000000000001");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    void aPriorityIsConnectedWithPartnersOfTheRegisterAndOthers() {
        var id = inquiries.underWay("What first?", 30, ann);
        people.signIn(ann);
        UI.getCurrent().navigate("inquiries/" + id.value() + "/connections");
        assertThat(text()).contains("No priority has been connected yet");
        click("Add a priority");
        var dialog = $(Dialog.class).single();
        click("Save");
        assertThat($(TextField.class, dialog).single().isInvalid()).isTrue();
        $(TextField.class, dialog).single().setValue("Warm homes");
        partners(dialog, 0).setValue(Set.of("The housing officers"));
        partners(dialog, 1).setValue(Set.of("The housing  OFFICERS"));
        $(TextArea.class, dialog).single().setValue("Put it on the first page\n\nSay so");
        click("Save");
        assertThat(partners(dialog, 1).getErrorMessage()).contains("twice");
        partners(dialog, 1).setValue(Set.of("The fire service"));
        click("Save");
        assertThat(text())
                .contains(
                        "Warm homes", "The housing officers", "The fire service", "Say so", "Last changed by Ann Ashe");
        UI.getCurrent().navigate("inquiries/" + id.value());
        assertThat(text()).contains("One priority is connected with partners");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> partners(Dialog dialog, int at) {
        return $(MultiSelectComboBox.class, dialog).all().get(at);
    }

    private InquiryId map() {
        var id = made.map("What first?", ann, TestPriorityMaps.AREAS, "Table 1", "Table 2");
        inquiries.takeSeat(bob, id);
        return id;
    }

    private void open(InquiryId id) {
        UI.getCurrent().navigate("inquiries/" + id.value() + "/map");
    }

    private void openGroup(InquiryId id, String name) {
        open(id);
        var link = $(Anchor.class).withText(name).all().getFirst();
        var at = link.getHref().indexOf('?');
        UI.getCurrent()
                .navigate(
                        link.getHref().substring(0, at),
                        QueryParameters.fromString(link.getHref().substring(at + 1)));
    }

    private void press(String name, String level) {
        $(MarkGrid.class).single().mark(place(name), level);
    }

    private String place(String name) {
        return tileOf(name).getElement().getAttribute("data-cell");
    }

    private String tile(String name) {
        return tileOf(name).getElement().getTextRecursively();
    }

    private MarkTile tileOf(String name) {
        return $(MarkTile.class).all().stream()
                .filter(one -> one.getElement().getChild(0).getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
