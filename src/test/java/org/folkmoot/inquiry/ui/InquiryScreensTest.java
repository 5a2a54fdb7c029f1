package org.folkmoot.inquiry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class InquiryScreensTest extends SpringBrowserlessTest {

    private static final String QUESTION = "What would let people stay at home?";

    @Autowired
    TestInquiries made;

    @Autowired
    InquiryService inquiries;

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
        people.signOut();
    }

    @Test
    void anEmptyListSaysWhatWillBeHereAndGivesTheFirstStep() {
        navigate("inquiries", InquiryListView.class);
        assertThat(text()).contains("No inquiry has been proposed yet");
        assertThat(links()).contains("conversations");
    }

    @Test
    void theListShowsSeatsSectorsAndTheLeadThatIsWanted() {
        var id = made.recruiting(QUESTION, 30);
        made.takeSeat(ann, id);
        made.proposed("Which forms could go?", 30);
        people.signIn(ann);
        navigate("inquiries", InquiryListView.class);
        assertThat(rows())
                .first()
                .satisfies(row -> assertThat(row)
                        .contains(
                                QUESTION,
                                "1 of 30 seats",
                                "0 of 6 sectors",
                                "lead wanted",
                                "Recruiting",
                                "You have a seat"));
        UI.getCurrent().navigate("inquiries", QueryParameters.of("stage", "proposed"));
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Which forms could go?"));
        UI.getCurrent().navigate("inquiries", QueryParameters.of("stage", "closed"));
        assertThat(text()).contains("No inquiry is at this stage");
    }

    @Test
    void aVisitorReadsAnInquiryWithoutSeeingWhoSitsInIt() {
        var id = made.underWay(QUESTION, 30, ann);
        made.takeSeat(bob, id);
        made.contribute(ann, id, "A bus on Sundays.");
        navigate("inquiries/" + id.value(), InquiryView.class);
        assertThat($(H1.class).single().getText()).isEqualTo(QUESTION);
        assertThat(text())
                .contains("2 of 30 seats", "Led by Ann Ashe", "Sponsored by Steering Group", "1 contribution is in")
                .doesNotContain("Bob", "A bus on Sundays");
        assertThat(links()).contains("inquiries/" + id.value() + "/seat");
    }

    @Test
    void theWayToASeatLeadsThroughSignInAndBack() {
        var id = made.recruiting(QUESTION, 30);
        navigate("inquiries/" + id.value() + "/seat", SignInView.class);
        people.signIn(ann);
        navigate("inquiries/" + id.value() + "/seat", InquiryView.class);
    }

    @Test
    void aParticipantTakesASeatContributesAndThenReadsTheOthers() {
        var id = made.underWay(QUESTION, 30, ann);
        made.contribute(ann, id, "A bus on **Sundays**.");
        open(id, bob);
        assertThat($(TextArea.class).exists()).isFalse();
        click("Take a seat");
        assertThat(text()).contains("You have a seat", "2 of 30 seats").doesNotContain("Ann Ashe ·");
        $(TextArea.class).single().setValue("Warmer homes.");
        click("Contribute");
        assertThat(richTexts())
                .anyMatch(html -> html.contains("Warmer homes."))
                .anyMatch(html -> html.contains("<strong>Sundays</strong>"));
        $(TextArea.class).single().setValue("Warmer, drier homes.");
        click("Save the new wording");
        assertThat(text()).contains("reworded");
    }

    @Test
    void anEmptyContributionIsSaidAtTheFieldAndATooLateOneKeepsItsText() {
        var id = made.underWay(QUESTION, 30, ann);
        open(id, ann);
        click("Contribute");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        $(TextArea.class).single().setValue("A bus.");
        made.contribute(ann, id, "From another window.");
        people.signIn(ann);
        click("Contribute");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("another wording");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("A bus.");
    }

    @Test
    void thePersonWhoComesSecondForTheLastSeatReadsWhy() {
        var id = made.recruiting(QUESTION, 1);
        open(id, bob);
        made.takeSeat(ann, id);
        people.signIn(bob);
        click("Take a seat");
        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat(text()).contains("1 of 1 seats");
    }

    @Test
    void aManagerFindsALeadAndMovesTheInquiryOn() {
        var id = made.recruiting(QUESTION, 30);
        made.takeSeat(ann, id);
        open(id, people.person(Role.MANAGER));
        click("Begin");
        assertThat(text()).contains("Nobody leads it yet");
        $(TextField.class).withLabel("Name").single().setValue("bell");
        click("Make lead");
        assertThat(text()).contains("Led by Bob Bell");
        click("Begin");
        assertThat($(NativeButton.class).withText("Begin reporting").exists()).isTrue();
    }

    @Test
    void aFacilitatorProposesAnInquiry() {
        people.signIn(people.person(Role.PARTICIPANT, Role.FACILITATOR));
        navigate("inquiries/new", ProposeInquiryView.class);
        click("Propose");
        assertThat(area("Question").getErrorMessage()).isEqualTo("Please fill this in.");
        area("Question").setValue(QUESTION);
        area("Why it matters").setValue("Because.");
        $(TextField.class).withLabel("Sponsor").single().setValue("Steering Group");
        choose("Strand");
        date("First day").setValue(LocalDate.of(2030, 1, 1));
        date("Last day").setValue(LocalDate.of(2029, 12, 31));
        click("Propose");
        assertThat(date("Last day").getErrorMessage()).contains("before the first");
        assertThat(area("Question").getValue()).isEqualTo(QUESTION);
        date("Last day").setValue(LocalDate.of(2030, 2, 28));
        click("Propose");
        assertThat(getCurrentView()).isInstanceOf(InquiryView.class);
        assertThat(inquiries.list(null, PageRequest.of(0, 20))).hasSize(1);
    }

    @Test
    void theBoardShowsFreeSeatsAndEachLeadThatIsWanted() {
        var id = made.recruiting(QUESTION, 30);
        made.takeSeat(ann, id);
        made.proposed("Which forms could go?", 30);
        navigate("inquiries/board", InquiryBoardView.class);
        assertThat(text()).contains("29 seats free", "Recruiting 1", "Proposed 1", "None at this stage.");
        assertThat(text().split("lead wanted", -1))
                .as("two boxes and a line for each")
                .hasSizeGreaterThan(4);
        assertThat(text()).doesNotContain("Ann Ashe");
    }

    @Test
    void whoFindsAllSeatsTakenWaitsAndReadsTheirPlace() {
        var id = made.recruiting(QUESTION, 1);
        made.takeSeat(ann, id);
        open(id, bob);
        click("Wait for a seat");
        assertThat(text()).contains("You wait for a seat: 1 of 1", "1 person waits for a seat.");
        click("Take my request back");
        assertThat($(NativeButton.class).withText("Wait for a seat").exists()).isTrue();
    }

    @Test
    void anApplicationIsReadAndLetInOnThePageOfSeats() {
        var id = made.recruiting(QUESTION, 2);
        var manager = people.person(Role.MANAGER);
        people.signIn(manager);
        navigate("inquiries/" + id.value() + "/change", ChangeInquiryView.class);
        $(Checkbox.class).single().setValue(true);
        click("Save the changes");
        assertThat(getCurrentView()).isInstanceOf(InquiryView.class);
        open(id, bob);
        click("Ask for a seat");
        var dialog = $(Dialog.class).single();
        test($(NativeButton.class, dialog).withText("Ask for a seat").single()).click();
        assertThat($(TextArea.class, dialog).single().getErrorMessage()).isEqualTo("Please fill this in.");
        $(TextArea.class, dialog).single().setValue("I know the night shift.");
        test($(NativeButton.class, dialog).withText("Ask for a seat").single()).click();
        assertThat(text()).contains("You have asked for a seat").doesNotContain("I know the night shift.");
        people.signIn(manager);
        navigate("inquiries/" + id.value() + "/seats", InquirySeatsView.class);
        assertThat(text()).contains("Bob Bell", "I know the night shift.", "asks for a seat");
        click("Let in");
        assertThat(text()).contains("Who takes part (1)", "Nobody asks or waits for a seat.");
        $(NumberField.class).withLabel("Days").single().setValue(1.25);
        $(TextField.class).withLabel("Adviser").single().setValue("Adviser of the tests");
        click("Note these days");
        assertThat($(NumberField.class).withLabel("Days").single().getErrorMessage())
                .contains("whole or half days");
        $(NumberField.class).withLabel("Days").single().setValue(2.5);
        date("Day").setValue(LocalDate.of(2008, 12, 1));
        click("Note these days");
        assertThat(text()).contains("2.5 of 0 planned days used.", "Adviser of the tests");
    }

    @Test
    void thoseInsideTalkAndOthersReadItOnceItReports() {
        var id = made.underWay(QUESTION, 30, ann);
        navigate("inquiries/" + id.value() + "/talk", InquiryTalkView.class);
        assertThat(text()).contains("This is for those who take part in the inquiry.");
        people.signIn(ann);
        navigate("inquiries/" + id.value() + "/talk", InquiryTalkView.class);
        assertThat($(TextArea.class).all()).isNotEmpty();
        navigate("inquiries/" + id.value() + "/seats", InquirySeatsView.class);
        assertThat(text()).contains("Ann Ashe", "leads");
        people.signIn(people.person(Role.PARTICIPANT, Role.FACILITATOR));
        navigate("inquiries/" + id.value() + "/talk", InquiryTalkView.class);
        assertThat($(TextArea.class).all()).as("who runs inquiries talks too").isNotEmpty();
        people.signIn(bob);
        navigate("inquiries/" + id.value() + "/seats", InquirySeatsView.class);
        assertThat(text()).doesNotContain("Ann Ashe");
        navigate("inquiries/" + id.value() + "/change", ChangeInquiryView.class);
        assertThat($(NativeButton.class).withText("Save the changes").exists()).isFalse();
    }

    @Test
    void anUnknownInquiryIsNotFoundAndProposingIsNotForParticipants() {
        UI.getCurrent().navigate("inquiries/nonsense");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        people.signIn(ann);
        UI.getCurrent().navigate("inquiries/new");
        assertThat(getCurrentView()).isNotInstanceOf(ProposeInquiryView.class);
    }

    private void open(InquiryId id, MemberId person) {
        people.signIn(person);
        navigate("inquiries/" + id.value(), InquiryView.class);
    }

    private void click(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private DatePicker date(String label) {
        return $(DatePicker.class).withLabel(label).single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label) {
        Select select = $(Select.class).withLabel(label).single();
        select.setValue(select.getListDataView().getItem(0));
    }

    private List<String> rows() {
        return $(Rows.class).all().stream()
                .flatMap(rows -> rows.getChildren())
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private List<String> richTexts() {
        return $(RichTextView.class).all().stream()
                .map(view -> view.getElement().getProperty("innerHTML", ""))
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
