package org.folkmoot.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.evidence.EvidenceRef;
import org.folkmoot.evidence.EvidenceService;
import org.folkmoot.evidence.TestEvidence;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EvidenceScreensTest extends SpringBrowserlessTest {

    @Autowired
    EvidenceService evidence;

    @Autowired
    TestEvidence written;

    @Autowired
    TestInquiries inquiries;

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
    void anEmptyLogGivesTheFirstStepAndAnEntryIsAddedThere() {
        open(ann, "evidence");
        assertThat(text()).contains("Nothing is entered yet", "0 met, 0 seen, 0 read");
        click("Add the first entry");
        save("Add it");
        assertThat(field("Who or what").getErrorMessage()).contains("Please fill this in");
        assertThat(area("What it says").getErrorMessage()).contains("Please fill this in");
        field("Who or what").setValue("Receptionists");
        area("What it says").setValue("They *know*.");
        field("Link").setValue("javascript:alert(1)");
        $(DatePicker.class).single().setValue(written.today().plusDays(1));
        save("Add it");
        assertThat(field("Link").getErrorMessage()).contains("no address of the web");
        assertThat($(DatePicker.class).single().getErrorMessage()).contains("today or an earlier day");
        field("Link").setValue("suffolk.example/calls");
        $(DatePicker.class).single().setValue(written.today());
        save("Add it");
        assertThat(text()).contains("1 met, 0 seen, 0 read", "E1 · Receptionists", "entered by Ann Ashe");
        assertThat(links()).contains("https://suffolk.example/calls");
    }

    @Test
    void theLogIsNarrowedInTheAddress() {
        written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        written.entry(ann, inquiry, EvidenceKind.READ, "Forms");
        open(ann, "evidence");
        $(Select.class).single().setValue(EvidenceKind.READ);
        assertThat(text()).contains("E2 · Forms").doesNotContain("Receptionists");
        ask("q", "reception");
        assertThat(text()).contains("E1 · Receptionists").doesNotContain("Forms");
        ask("q", "nobody");
        assertThat(text()).contains("No entry is like that");
        ask("no", "2");
        assertThat(text()).contains("E2 · Forms").doesNotContain("Receptionists");
        ask("no", "many");
        assertThat(text()).contains("E2 · Forms", "Receptionists");
    }

    @Test
    void aSlowerChangeIsToldAndBothWordingsAreThere() {
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        open(ann, "evidence");
        click("Change");
        people.as(
                lead,
                () -> evidence.change(
                        inquiry, id, 1, written.words(EvidenceKind.MET, "Receptionists of two surgeries", "Theirs.")));
        area("What it says").setValue("Mine.");
        save("Save");
        assertThat(dialog()).contains("Somebody else has changed this", "Receptionists of two surgeries");
        assertThat(area("What it says").getValue()).isEqualTo("Mine.");
        save("Save");
        assertThat(written.line(ann, inquiry, 1).says()).isEqualTo("Mine.");
    }

    @Test
    void strikingOutAsksWhyAndIsRefusedWhileAFindingRestsOnIt() {
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        written.finding(ann, inquiry, "What works", "They know", id);
        open(ann, "evidence");
        assertThat(text()).contains("A finding rests on it: They know");
        click("Strike out");
        save("Strike out");
        assertThat(field("Why?").getErrorMessage()).contains("Please fill this in");
        field("Why?").setValue("Entered twice");
        save("Strike out");
        assertThat(dialog()).contains("The finding “They know” rests on this entry. Please take it out there first.");
        test($(NativeButton.class).withText("Cancel").last()).click();
        var other = written.entry(ann, inquiry, EvidenceKind.SEEN, "A first visit");
        people.as(ann, () -> evidence.strike(inquiry, other, "Entered twice"));
        open(ann, "evidence");
        assertThat(text()).contains("Struck out", "by Ann Ashe: Entered twice");
        click("Put back");
        field("Why?").setValue("It is another visit");
        save("Put back");
        assertThat(text()).doesNotContain("Entered twice");
    }

    @Test
    void filesUnfoldOnDemand() {
        written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        open(ann, "evidence");
        assertThat($(FileList.class).all()).isEmpty();
        click("Files");
        assertThat($(FileList.class).all()).hasSize(1);
        click("Files");
        assertThat($(FileList.class).all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFindingIsWrittenUnderANewHeadingWithItsEvidence() {
        written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        open(ann, "findings");
        assertThat(text()).contains("Begin with the evidence log").doesNotContain("Add a heading");
        click("Add a finding");
        save("Add it");
        assertThat($(ComboBox.class).single().getErrorMessage()).contains("Please fill this in");
        assertThat(field("What was found").getErrorMessage()).contains("Please fill this in");
        $(ComboBox.class).single().setValue("What works");
        field("What was found").setValue("They know");
        MultiSelectComboBox<EvidenceRef> rests = $(MultiSelectComboBox.class).single();
        rests.setValue(Set.copyOf(people.as(ann, () -> evidence.standing(inquiry))));
        save("Add it");
        assertThat(text()).contains("What works", "They know", "Rests on:", "E1 · Receptionists");
        assertThat(links()).contains("inquiries/" + inquiry.value() + "/evidence?no=1");
        click("Remove");
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(text()).contains("No finding stands under this heading yet").doesNotContain("They know");
    }

    @Test
    void whoRunsItOrdersTheHeadings() {
        written.finding(ann, inquiry, "What works", "They know");
        open(lead, "findings");
        click("Add a heading");
        field("Heading").setValue("what works");
        save("Save");
        assertThat(dialog()).contains("There is a heading “what works” already.");
        field("Heading").setValue("What stands in the way");
        save("Save");
        assertThat(text().indexOf("What works")).isLessThan(text().indexOf("What stands in the way"));
        click("Up");
        assertThat(text().indexOf("What works")).isGreaterThan(text().indexOf("What stands in the way"));
        assertThat(text()).contains("Rests on no evidence yet", "Last written by Ann Ashe");
    }

    @Test
    void assetsAreAddedByKind() {
        open(ann, "assets");
        assertThat(text()).contains("Nothing is listed yet");
        click("Add the first");
        field("What is there").setValue("Village hall");
        save("Add it");
        assertThat(text()).contains("Can be touched", "Village hall").doesNotContain("Cannot be touched");
        click("Change");
        field("What is there").setValue("Two village halls");
        save("Save");
        click("Remove");
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(text()).contains("Nothing is listed yet");
    }

    @Test
    void theInquirysPageCountsAndSaysWhatToDo() {
        open(ann, "");
        assertThat(text()).contains("Evidence and findings", "Begin with somebody you met");
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        written.finding(ann, inquiry, "What works", "They know", id);
        written.finding(ann, inquiry, "What works", "They are kind");
        open(ann, "");
        assertThat(text())
                .contains(
                        "Evidence log: 1 met, 0 seen, 0 read",
                        "2 findings under 1 heading, 1 rests on no evidence yet",
                        "Nothing listed that is there already",
                        "Add what you met, saw or read");
        people.signOut();
        UI.getCurrent().navigate("inquiries/" + inquiry.value());
        assertThat(text()).doesNotContain("Evidence and findings");
    }

    @Test
    void aVisitorReadsAllOfItOnceTheInquiryReportsAndNotBefore() {
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        written.finding(ann, inquiry, "What works", "They know", id);
        for (var page : new String[] {"evidence", "findings", "assets"}) {
            UI.getCurrent().navigate("inquiries/" + inquiry.value() + "/" + page);
            assertThat(text()).contains("This is for those who take part").doesNotContain("Receptionists", "They know");
        }
        written.report(lead, inquiry);
        UI.getCurrent().navigate("inquiries/" + inquiry.value() + "/evidence");
        assertThat(text()).contains("E1 · Receptionists").doesNotContain("Ann Ashe", "Change", "Strike out");
        UI.getCurrent().navigate("inquiries/" + inquiry.value() + "/findings");
        assertThat(text()).contains("They know").doesNotContain("Ann Ashe", "Add a finding", "Reword");
        UI.getCurrent().navigate("inquiries/" + inquiry.value() + "/assets");
        assertThat(text()).contains("Nothing is listed");
    }

    private void open(MemberId person, String page) {
        people.signIn(person);
        UI.getCurrent().navigate("inquiries/" + inquiry.value() + (page.isEmpty() ? "" : "/" + page));
    }

    private void ask(String name, String value) {
        UI.getCurrent().navigate("inquiries/" + inquiry.value() + "/evidence", QueryParameters.of(name, value));
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

    private String dialog() {
        return $(Dialog.class).last().getElement().getTextRecursively();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
