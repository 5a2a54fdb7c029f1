package org.folkmoot.inquiryreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiryreport.ClosePlacement;
import org.folkmoot.inquiryreport.InquiryReportService;
import org.folkmoot.inquiryreport.RecommendationReply;
import org.folkmoot.inquiryreport.RecommendationService;
import org.folkmoot.inquiryreport.ReportCirculationService;
import org.folkmoot.inquiryreport.TestInquiryReports;
import org.folkmoot.inquiryreport.WriteRecommendation;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InquiryReportViewsTest extends SpringBrowserlessTest {

    private static final String QUESTION = "What would let people stay at home?";

    @Autowired
    TestInquiryReports made;

    @Autowired
    InquiryReportService reports;

    @Autowired
    ReportCirculationService circulation;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    InquiryService inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MemberId lead;
    private MemberId bob;

    @BeforeEach
    void programme() {
        programme.load();
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().navigate("conduct");
        people.signOut();
    }

    @Test
    void aLeadBeginsWritesAndSendsTheReportRound() {
        var id = made.reporting(QUESTION, lead, bob);
        people.signIn(lead);
        UI.getCurrent().navigate("inquiries/" + id.value());
        assertThat(links()).contains("inquiries/" + id.value() + "/report", "inquiries/" + id.value() + "/close");
        open(id, "report");
        assertThat($(H1.class).single().getText()).isEqualTo("Report");
        click("Begin the report");
        assertThat(text()).contains("Executive summary", "Who took part", "Nothing is written here yet", "Draft");
        click("Edit");
        area("Executive summary").setValue("Buses.\n\n### Homes\n\nWarm **ones**.");
        click("Save");
        assertThat(text()).contains("Homes", "Written by Ann Ashe");
        assertThat(richTexts()).anyMatch(html -> html.contains("<strong>ones</strong>"));
        click("Send round for comment");
        $(IntegerField.class).single().setValue(0);
        clickLast("Send round for comment");
        assertThat($(IntegerField.class).single().getErrorMessage()).isEqualTo("Please choose 1 to 60 days.");
        $(IntegerField.class).single().setValue(10);
        clickLast("Send round for comment");
        assertThat(text()).contains("Out for comment", "0 of 1 who take part have commented", "Version 1");
    }

    @Test
    void whoSavesSecondSeesTheOthersWordsAndKeepsTheirOwn() {
        var id = made.begun(QUESTION, lead, bob);
        people.signIn(lead);
        open(id, "report");
        click("Edit");
        var summary = made.chapter(lead, id, "Executive summary");
        people.as(lead, () -> reports.write(id, summary.id(), "From another window.", summary.revision()));
        people.signIn(lead);
        area("Executive summary").setValue("Mine.");
        click("Save");
        assertThat(area("Executive summary").getValue()).isEqualTo("Mine.");
        assertThat(text()).contains("Somebody else has changed this", "Ann Ashe wrote meanwhile");
        assertThat(richTexts()).anyMatch(html -> html.contains("From another window."));
        click("Save");
        assertThat(richTexts()).anyMatch(html -> html.contains("Mine."));
    }

    @Test
    void aChapterIsPutTogetherAnewAfterItWasShownWhatGoes() {
        var id = made.begun(QUESTION, lead, bob);
        var part = made.chapter(lead, id, "Who took part");
        people.as(lead, () -> reports.write(id, part.id(), "By hand.", part.revision()));
        people.signIn(lead);
        open(id, "report");
        click("Put together anew");
        var dialog = $(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("is kept", "By hand.", "Fewer than 5 people");
        test(dialog).confirm();
        assertThat(made.chapter(lead, id, "Who took part").words()).startsWith("Fewer than 5");
    }

    @Test
    void somebodyInsideCommentsTheLeadAnswersAndPublishesAndEverybodyReads() {
        var id = made.circulated(QUESTION, lead, bob);
        people.signIn(people.person(Role.PARTICIPANT));
        open(id, "report");
        assertThat(text()).contains("The report will be here").doesNotContain("warm homes");
        people.signIn(bob);
        open(id, "report");
        assertThat(text()).contains("This is version 1").doesNotContain("Publish", "Edit");
        clickAt("Comment", 0);
        assertThat(area("Your comment on: Executive summary").getErrorMessage()).isEqualTo("Please fill this in.");
        area("Your comment on: Executive summary").setValue("Which buses?");
        clickAt("Comment", 0);
        assertThat(text()).contains("1 comment", "Waits for an answer");
        people.signIn(lead);
        open(id, "report");
        area("Answer").setValue("The one at six.");
        clickAt("Answer", 0);
        assertThat(text()).contains("Answered by Ann Ashe", "1 of 1 who take part have commented");
        clickAt("Publish", 0);
        clickLast("Publish");
        assertThat(text()).contains("Published");
        people.signOut();
        open(id, "report");
        assertThat(text()).contains("Executive summary").doesNotContain("Which buses?", "Version 1");
        open(id, "report/print");
        assertThat(text()).contains(QUESTION, "Who took part").doesNotContain("Which buses?");
    }

    @Test
    void publishingEarlyAsksWhy() {
        var id = made.circulated(QUESTION, lead, bob);
        people.signIn(lead);
        open(id, "report");
        clickAt("Publish", 0);
        clickLast("Publish");
        var why = $(TextField.class)
                .withLabel("Why before the time for comments is over?")
                .single();
        assertThat(why.isInvalid()).isTrue();
        why.setValue("The council meets.");
        clickLast("Publish");
        assertThat(text()).contains("Published before everybody had commented", "The council meets.");
    }

    @Test
    void whatChangedBetweenTwoVersionsCanBeRead() {
        var id = made.circulated(QUESTION, lead, bob);
        var summary = made.chapter(lead, id, "Executive summary");
        people.as(lead, () -> {
            reports.write(id, summary.id(), "Trams and **warm homes** would let people stay.", summary.revision());
            circulation.circulate(id, 3);
        });
        people.signIn(bob);
        open(id, "report");
        assertThat(links()).contains("inquiries/" + id.value() + "/report?before=1&after=2");
        compare(id, "1", "2");
        assertThat(text()).contains("between version 1 and version 2", "Trams", "Buses");
        compare(id, "1", "9");
        assertThat(text()).contains("There is no such version");
    }

    @Test
    void recommendationsAreAddedAnsweredAndListed() {
        var id = made.circulated(QUESTION, lead, bob);
        people.signIn(lead);
        open(id, "recommendations");
        assertThat(text()).contains("Nothing is recommended yet");
        click("Add");
        assertThat(area("What do you recommend?").isInvalid()).isTrue();
        area("What do you recommend?").setValue("Run a **bus**.");
        $(TextField.class).withLabel("Addressed to").single().setValue("the County");
        click("Add");
        assertThat(text()).contains("1. To the County");
        people.as(lead, () -> circulation.publish(id, "Now."));
        people.signIn(lead);
        open(id, "recommendations");
        reply().setValue(RecommendationReply.NO);
        click("Save the answer");
        assertThat(area("Reason").isInvalid()).isTrue();
        area("Reason").setValue("No money.");
        $(DatePicker.class)
                .withLabel("Follow-up visit")
                .single()
                .setValue(clock.today().plusDays(90));
        click("Save the answer");
        assertThat(text()).contains("Not agreed", "Entered by Ann Ashe", "visit");
        people.signOut();
        UI.getCurrent().navigate("recommendations");
        assertThat(text()).contains("Run a bus.", "To the County", QUESTION, "Not agreed");
        UI.getCurrent().navigate("recommendations", QueryParameters.of("answer", "agreed"));
        assertThat(text()).contains("No recommendation fits this choice");
    }

    @Test
    void emptyListsSayWhatWillBeHere() {
        UI.getCurrent().navigate("recommendations");
        assertThat(text()).contains("Recommendations are listed here once");
        UI.getCurrent().navigate("inquiries/metrics");
        assertThat(text()).contains("The first figures will be here then");
    }

    @Test
    void anInquiryIsClosedOnceEverythingIsSaidAndItCounts() {
        var id = made.published(QUESTION, lead, bob);
        var facilitator = people.person(Role.FACILITATOR);
        people.signIn(facilitator);
        open(id, "close");
        assertThat(text()).contains("say whether it influenced the strategy", "say whether new activities started");
        clickAt("Add", 0);
        assertThat(place().isInvalid()).isTrue();
        place().setValue(place().getListDataView().getItem(0));
        area("How did it influence the strategy or its delivery?").setValue("It is in the new plan.");
        area("Evidence").setValue("Page four.");
        clickAt("Add", 0);
        assertThat(text()).contains("It is in the new plan.", " × ", "Page four.");
        clickAt("Say that there was none", 0);
        assertThat(why().isInvalid()).isTrue();
        why().setValue("Too early.");
        clickAt("Say that there was none", 0);
        assertThat(text()).contains("None, because:");
        area("What has started?").setValue("A lunch club.");
        $(TextField.class).withLabel("Who does it").single().setValue("Mill Trust");
        clickLast("Add");
        assertThat(text()).contains("Everything is there");
        click("Close the inquiry");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(inquiries.find(id).orElseThrow().inquiry().stage()).isEqualTo(InquiryStage.CLOSED);
        people.signOut();
        open(id, "close");
        assertThat(text()).contains("A lunch club.", "by Mill Trust").doesNotContain("Add");
        UI.getCurrent().navigate("inquiries/metrics");
        assertThat(text()).contains("of 1 closed inquiry influenced the strategy", "activity started", "Too early.");
    }

    @Test
    void theInquirysOwnPageRefusesToCloseWithASentence() {
        var id = made.circulated(QUESTION, lead, bob);
        people.signIn(people.person(Role.MANAGER));
        UI.getCurrent().navigate("inquiries/" + id.value());
        click("Close the inquiry");
        assertThat(inquiries.find(id).orElseThrow().inquiry().stage()).isEqualTo(InquiryStage.REPORTING);
    }

    @Test
    void recommendationsOfADraftAreNotForOthers() {
        var id = made.begun(QUESTION, lead, bob);
        people.as(lead, () -> recommendations.add(id, new WriteRecommendation("Run a bus.", "the County")));
        open(id, "recommendations");
        assertThat(text()).contains("once its report is published").doesNotContain("Run a bus.");
        open(id, "close");
        assertThat(text()).contains("once it is closed");
    }

    private void open(InquiryId id, String page) {
        UI.getCurrent().navigate("inquiries/" + id.value() + "/" + page);
    }

    private void compare(InquiryId id, String before, String after) {
        UI.getCurrent()
                .navigate(
                        "inquiries/" + id.value() + "/report",
                        QueryParameters.simple(Map.of("before", before, "after", after)));
    }

    private void click(String text) {
        clickAt(text, 0);
    }

    private void clickAt(String text, int place) {
        test($(NativeButton.class).withText(text).all().get(place)).click();
    }

    private void clickLast(String text) {
        test($(NativeButton.class).withText(text).all().getLast()).click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).all().getFirst();
    }

    private TextField why() {
        return $(TextField.class).withLabel("Why not, in a sentence").all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<RecommendationReply> reply() {
        return $(Select.class).withLabel("Answer").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ClosePlacement> place() {
        return $(ComboBox.class).all().getFirst();
    }

    private List<String> richTexts() {
        return $(RichTextView.class).all().stream()
                .map(view -> view.getElement().getProperty("innerHTML", ""))
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** With what people wrote, which is markup of its own. */
    private String text() {
        var main = $(Main.class).all().getLast();
        return main.getElement().getTextRecursively() + String.join(" ", richTexts());
    }
}
