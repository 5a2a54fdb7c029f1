package org.folkmoot.option.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.option.OptionService;
import org.folkmoot.option.TestOptions;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OptionsViewTest extends SpringBrowserlessTest {

    @Autowired
    OptionService options;

    @Autowired
    TestOptions written;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    InquiryService inquiryService;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    private InquiryId inquiry;
    private MemberId lead;
    private MemberId ann;

    @BeforeEach
    void inquiry() {
        programme.load();
        lead = people.named("Lea Lead", Role.PARTICIPANT);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        inquiry = inquiries.underWay("What would let people stay at home?", 30, lead);
        inquiries.takeSeat(ann, inquiry);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void anOptionIsWrittenWithItsBenefitsAndRisks() {
        open(ann, "/options");
        assertThat(text()).contains("Two are needed before one can be chosen");
        click("Add the first option");
        field("What would make it smaller").setValue("One owner");
        save("Add it");
        assertThat(field("The option in a few words").getErrorMessage()).contains("Please fill this in");
        assertThat(field("What may go wrong").getErrorMessage()).contains("Please fill this in");
        field("The option in a few words").setValue("One page");
        area("Principle").setValue("Three questions first.");
        area("Benefits").setValue("Quick\nCheap\n");
        field("What may go wrong").setValue("It grows");
        click("Another risk");
        save("Add it");
        assertThat(text())
                .contains("One page", "Three questions first.", "Quick", "Cheap", "It grows", "Against it: One owner")
                .contains("Not said");
    }

    @Test
    void aSlowerChangeIsToldAndBothWordingsAreThere() {
        var id = written.option(ann, inquiry, "One page");
        open(ann, "/options");
        click("Change");
        people.as(lead, () -> options.change(inquiry, id, 1, TestOptions.words("Their page")));
        field("The option in a few words").setValue("My page");
        save("Save");
        assertThat($(Dialog.class).last().getElement().getTextRecursively())
                .contains("Somebody else has changed this", "Their page");
        save("Save");
        assertThat(text()).contains("My page").doesNotContain("Their page");
    }

    @Test
    void whoRunsItChoosesWithAReasonAndTakesItBack() {
        written.option(ann, inquiry, "One page");
        open(lead, "/options");
        assertThat(text()).contains("One can be chosen once there are two.");
        written.option(ann, inquiry, "Pairs");
        open(ann, "/options");
        assertThat($(NativeButton.class).withText("Choose").all()).isEmpty();
        open(lead, "/options");
        click("Choose");
        save("Choose");
        assertThat(field("Why?").getErrorMessage()).contains("Please fill this in");
        field("Why?").setValue("It can begin at once.");
        save("Choose");
        assertThat(text())
                .contains(
                        "Chosen: One page. It can begin at once.", "the options stay as they were compared", "Choices")
                .doesNotContain("Add an option");
        click("Take the choice back");
        field("Why?").setValue("The trial failed.");
        save("Take the choice back");
        assertThat(text()).contains("Taken back: One page", "The trial failed.", "Add an option");
    }

    @Test
    void anOptionAndAnActionAreRemoved() {
        written.option(ann, inquiry, "One page");
        open(ann, "/options");
        click("Add an action");
        field("What is to be done").setValue("Ask for consent once");
        save("Save");
        assertThat(text()).contains("Whatever is chosen", "Ask for consent once");
        test($(NativeButton.class).withText("Remove").all().getLast()).click();
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(text()).doesNotContain("Ask for consent once");
        click("Remove");
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(text()).contains("Two are needed before one can be chosen");
    }

    @Test
    void theInquirysPageSaysHowManyThereAreAndWhichIsChosen() {
        open(ann, "");
        assertThat(text()).contains("No option is written down yet", "Write the options down");
        var page = written.option(ann, inquiry, "One page");
        written.option(ann, inquiry, "Pairs");
        open(lead, "");
        assertThat(text()).contains("2 options side by side", "Choose one");
        people.as(lead, () -> options.choose(inquiry, page, "It can begin at once"));
        open(lead, "");
        assertThat(text()).contains("Chosen: One page").doesNotContain("Choose one");
    }

    @Test
    void aVisitorReadsThemOnceTheInquiryReportsAndNotBefore() {
        var page = written.option(ann, inquiry, "One page");
        written.option(ann, inquiry, "Pairs");
        people.as(lead, () -> options.choose(inquiry, page, "It can begin at once"));
        navigate();
        assertThat(text()).contains("This is for those who take part").doesNotContain("One page");
        inquiries.contribute(lead, inquiry, "A bus on Sundays.");
        people.as(people.person(Role.MANAGER), () -> inquiryService.report(inquiry));
        navigate();
        assertThat(text())
                .contains("Chosen: One page. It can begin at once", "Pairs", "Table (CSV)")
                .doesNotContain("Lea Lead", "Take the choice back", "Change");
        assertThat($(Anchor.class).withText("Table (CSV)").single().getHref()).isNotBlank();
    }

    private void navigate() {
        UI.getCurrent().navigate("inquiries/" + inquiry.value() + "/options");
    }

    private void open(MemberId person, String page) {
        people.signIn(person);
        UI.getCurrent().navigate("inquiries/" + inquiry.value() + page);
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).all().getFirst()).click();
    }

    /** In the dialog. */
    private void save(String button) {
        test($(Button.class).withText(button).last()).click();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
