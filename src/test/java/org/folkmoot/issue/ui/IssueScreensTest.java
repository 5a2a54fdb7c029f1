package org.folkmoot.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.issue.GroupOrderService;
import org.folkmoot.issue.IssueId;
import org.folkmoot.issue.IssueLine;
import org.folkmoot.issue.IssueOrderService;
import org.folkmoot.issue.IssueService;
import org.folkmoot.issue.IssueText;
import org.folkmoot.issue.SolutionCost;
import org.folkmoot.issue.TestIssues;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.ui.LiveRegion;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class IssueScreensTest extends SpringBrowserlessTest {

    @Autowired
    IssueService issues;

    @Autowired
    IssueOrderService orders;

    @Autowired
    GroupOrderService group;

    @Autowired
    InquiryService stages;

    @Autowired
    TestIssues made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    private MemberId lead;
    private MemberId bob;
    private InquiryId id;

    @BeforeEach
    void inquiry() {
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        id = made.inquiry(lead);
        bob = made.seated(id, "Bob Bell");
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void anEmptyPageSaysWhatWillBeHereAndTakesTheFirstIssue() {
        open(bob);
        assertThat(text()).contains("No issue is here yet", "Add the first one");
        click("Add this issue");
        assertThat(field("Issue").getErrorMessage()).isEqualTo("Please fill this in.");
        field("Issue").setValue("Buses");
        $(TextArea.class).withLabel("More about it").single().setValue("None on Sundays.");
        click("Add this issue");
        assertThat(text()).contains("Buses", "1 issue", "Put the issues in order");
    }

    @Test
    void thoseOutsideReadASentenceUntilTheInquiryReports() {
        made.issue(bob, id, "Buses");
        people.signIn(people.person(Role.PARTICIPANT));
        navigate(path(), IssuesView.class);
        assertThat(text()).contains("opens to all when the inquiry reports").doesNotContain("Buses");
        people.signOut();
        navigate(path() + "/order", SignInView.class);
        inquiries.contribute(bob, id, "A bus.");
        people.as(people.person(Role.MANAGER), () -> stages.report(id));
        navigate(path(), IssuesView.class);
        assertThat(text()).contains("Buses").doesNotContain("Add this issue");
        assertThat(buttons()).noneMatch(name -> name.endsWith("Buses"));
    }

    @Test
    void theInquirysPageShowsTheFirstThreeAndWhatToDoNow() {
        var all = made.issues(bob, id, "Buses", "Heating", "Forms", "Rain");
        people.signIn(bob);
        UI.getCurrent().navigate("inquiries/" + id.value());
        assertThat(text())
                .contains("Issues and solutions", "Yours can be the first order", "All 4 issues")
                .contains("Buses", "Heating", "Forms")
                .doesNotContain("Rain");
        made.order(bob, id, 0, all.get(3), all.get(0));
        people.signIn(bob);
        UI.getCurrent().navigate("inquiries");
        UI.getCurrent().navigate("inquiries/" + id.value());
        assertThat(text()).contains("Your order is in", "1 · Rain", "2 · Buses", "3= · Heating");
    }

    @Test
    void anOrderIsMadeWithButtonsAndEveryMoveIsSaved() {
        var all = made.issues(bob, id, "Buses", "Heating", "Forms");
        openOrder(bob);
        assertThat(text()).contains("Nothing is saved yet", "Begin with the issue that matters most to you");
        press("Put next: Heating");
        assertThat(text()).contains("Saved. Your order is in");
        press("Put next: Buses");
        press("Up: Buses");
        assertThat(mine()).containsExactly(List.of(all.get(0)), List.of(all.get(1)));
        assertThat(button("Up: Buses").isEnabled()).isFalse();
        press("Same place as the one above: Heating");
        assertThat(mine()).hasSize(1);
        assertThat(items()).anyMatch(item -> item.startsWith("1=Buses")).anyMatch(item -> item.startsWith("1=Heating"));
        press("A place of its own: Heating");
        press("Down: Buses");
        assertThat(mine()).containsExactly(List.of(all.get(1)), List.of(all.get(0)));
        press("Leave without a place: Buses");
        assertThat(mine()).containsExactly(List.of(all.get(1)));
        press("Leave without a place: Heating");
        assertThat(text()).contains("An order needs at least one issue");
        assertThat(mine()).as("what was saved before").hasSize(1);
    }

    @Test
    void altAndAnArrowMoveTooAndTheMoveIsAnnounced() {
        var all = made.issues(bob, id, "Buses", "Heating");
        made.order(bob, id, 0, all.get(0), all.get(1));
        openOrder(bob);
        arrow("Heating", "ArrowUp");
        assertThat(mine()).containsExactly(List.of(all.get(1)), List.of(all.get(0)));
        assertThat($(LiveRegion.class).single().getText()).isEqualTo("Heating: place 1 of 2");
        arrow("Heating", "ArrowDown");
        assertThat(mine()).containsExactly(List.of(all.get(0)), List.of(all.get(1)));
    }

    @Test
    void whoOrderedInAnotherWindowChoosesWhichOrderHolds() {
        var all = made.issues(bob, id, "Buses", "Heating", "Forms");
        made.order(bob, id, 0, all.get(0), all.get(1), all.get(2));
        openOrder(bob);
        made.order(bob, id, 1, all.get(2));
        people.signIn(bob);
        press("Up: Heating");
        assertThat(text()).contains("in another window", "Not saved");
        assertThat(mine()).containsExactly(List.of(all.get(2)));
        click("The one on this page");
        assertThat(text()).contains("Saved").doesNotContain("in another window");
        assertThat(mine()).containsExactly(List.of(all.get(1)), List.of(all.get(0)), List.of(all.get(2)));
        made.order(bob, id, 3, all.get(0));
        people.signIn(bob);
        press("Up: Buses");
        click("The other one");
        assertThat(items().getFirst()).startsWith("1Buses");
        assertThat(mine()).containsExactly(List.of(all.get(0)));
    }

    @Test
    void anOrderAfterTheCloseIsKeptAndThePersonIsTold() {
        var all = made.issues(bob, id, "Buses", "Heating");
        made.order(bob, id, 0, all.get(0), all.get(1));
        openOrder(bob);
        people.as(lead, () -> group.close(id));
        people.signIn(bob);
        press("Up: Heating");
        assertThat(text()).contains("is kept but does not count");
        assertThat(mine()).containsExactly(List.of(all.get(0)), List.of(all.get(1)));
        openOrder(bob);
        assertThat(text()).contains("The ordering is closed", "An order of yours came after the close");
        people.as(lead, () -> group.reopen(id));
        openOrder(bob);
        click("Let it count");
        assertThat(mine()).containsExactly(List.of(all.get(1)), List.of(all.get(0)));
    }

    @Test
    void anOrderThatComesWhenTheInquiryReportsIsKeptToo() {
        var all = made.issues(bob, id, "Buses", "Heating");
        inquiries.contribute(bob, id, "A bus.");
        openOrder(bob);
        people.as(people.person(Role.MANAGER), () -> stages.report(id));
        people.signIn(bob);
        press("Put next: Heating");
        assertThat(text()).contains("is kept but does not count");
        assertThat(people.as(bob, () -> orders.mine(id)).late().things()).containsExactly(all.get(1));
    }

    @Test
    void anIssueThatCameLaterIsMarkedAsNew() {
        var all = made.issues(bob, id, "Buses", "Heating");
        made.order(bob, id, 0, all.get(0), all.get(1));
        made.issue(lead, id, "Later");
        openOrder(bob);
        assertThat(text()).contains("1 issue was added after you put yours in order");
        assertThat(items()).anyMatch(item -> item.startsWith("Laternew"));
    }

    @Test
    void theGroupsOrderIsShownOnceOnesOwnIsIn() {
        var all = made.issues(bob, id, "Buses", "Heating");
        made.order(lead, id, 0, all.get(1), all.get(0));
        open(bob);
        assertThat(text())
                .contains("1 order is in", "once your own order is in")
                .doesNotContain("people agree");
        assertThat(links()).noneMatch(link -> link.endsWith(".csv"));
        made.order(bob, id, 0, all.get(1), all.get(0));
        open(bob);
        assertThat(text())
                .contains("2 points · people agree about it · all on place 1")
                .contains("People largely agree about the order (Kendall's W 1.00")
                .contains("Method: Borda count");
    }

    @Test
    void whoRunsItClosesFixesAndTakesBack() {
        var all = made.issues(bob, id, "Buses", "Heating");
        made.order(bob, id, 0, all.get(0), all.get(1));
        open(lead);
        click("Close the ordering");
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(text()).contains("It rests on 1 order");
        navigate(path() + "/fix", FixIssueOrderView.class);
        press("Up: Heating");
        click("Fix this order");
        assertThat($(TextArea.class).withLabel("Why").single().getErrorMessage())
                .isEqualTo("Please fill this in.");
        $(TextArea.class).withLabel("Why").single().setValue("Winter comes first.");
        click("Fix this order");
        assertThat(getCurrentView()).isInstanceOf(IssuesView.class);
        assertThat(text())
                .contains("Fixed by Ann Ashe", "Winter comes first.", "By the method it is on place 2")
                .containsSubsequence("Heating", "Buses");
        click("Take the fixed order back");
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(text()).contains("and taken back on", "Winter comes first.").containsSubsequence("Buses", "Heating");
        people.signIn(bob);
        navigate(path() + "/fix", FixIssueOrderView.class);
        assertThat(text()).contains("for those who lead the inquiry");
    }

    @Test
    void aSolutionIsAddedAndBecomesAnIdeaInOneClick() {
        made.issue(bob, id, "Buses");
        open(lead);
        press("Add a solution: Buses");
        field("Solution").setValue("A bus on Sundays");
        cost().setValue(SolutionCost.Level.FIGURE);
        click("Add it");
        assertThat($(IntegerField.class).withLabel("Pounds").single().getErrorMessage())
                .contains("whole pounds");
        $(IntegerField.class).withLabel("Pounds").single().setValue(12_500);
        field("Other lead").setValue("The bus company");
        click("Add it");
        assertThat(text()).contains("(a) A bus on Sundays", "Cost: £12,500", "Lead: The bus company");
        press("Put forward as an idea: A bus on Sundays");
        assertThat(text()).contains("It has become an idea");
        assertThat(links()).anyMatch(link -> link.startsWith("ideas/"));
        press("Make it an action: A bus on Sundays");
        assertThat(text()).contains("Among the actions since");
        open(bob);
        assertThat(buttons()).noneMatch(name -> name.startsWith("Put forward as an idea"));
    }

    @Test
    void whoRewordsWhatSomebodyElseRewordedSeesBoth() {
        var issue = made.issue(bob, id, "Buses");
        open(bob);
        press("Reword: Buses");
        people.as(lead, () -> issues.reword(id, issue, 1, new IssueText("Trains", "")));
        people.signIn(bob);
        dialogField("Issue").setValue("Buses on Sundays");
        click("Save the new wording");
        assertThat(everything()).contains("It reads now: “Trains”");
        assertThat(dialogField("Issue").getValue()).isEqualTo("Buses on Sundays");
        click("Save the new wording");
        assertThat(people.as(bob, () -> issues.find(id)).issues())
                .extracting(IssueLine::title)
                .containsExactly("Buses on Sundays");
    }

    private String path() {
        return "inquiries/" + id.value() + "/issues";
    }

    private void open(MemberId who) {
        people.signIn(who);
        UI.getCurrent().navigate("inquiries");
        navigate(path(), IssuesView.class);
    }

    private void openOrder(MemberId who) {
        people.signIn(who);
        UI.getCurrent().navigate("inquiries");
        navigate(path() + "/order", MyIssueOrderView.class);
    }

    private List<List<IssueId>> mine() {
        var places = people.as(bob, () -> orders.mine(id)).order().places();
        people.signIn(bob);
        return places;
    }

    private void click(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private void press(String name) {
        test(button(name)).click();
    }

    private NativeButton button(String name) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + buttons()));
    }

    private List<String> buttons() {
        return $(NativeButton.class).all().stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    /** The page has one of its own. */
    private TextField dialogField(String label) {
        return $(TextField.class).withLabel(label).all().stream()
                .filter(field -> field.findAncestor(IssueDialog.class) != null)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<SolutionCost.Level> cost() {
        return $(Select.class).withLabel("Cost").single();
    }

    private void arrow(String title, String key) {
        var item = $(ListItem.class).all().stream()
                .filter(one -> one.findAncestor(OrderList.class) != null)
                .filter(one -> one.getElement().getTextRecursively().contains(title))
                .findFirst()
                .orElseThrow();
        var data = JacksonUtils.createObjectNode();
        data.put("event.key", key);
        data.put("event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')", true);
        item.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(item.getElement(), "keydown", data));
    }

    private List<String> items() {
        return $(ListItem.class).all().stream()
                .filter(item -> item.findAncestor(OrderList.class) != null)
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }

    private String everything() {
        return $(com.vaadin.flow.component.html.Paragraph.class).all().stream()
                .map(Component::getElement)
                .map(com.vaadin.flow.dom.Element::getTextRecursively)
                .toList()
                .toString();
    }
}
