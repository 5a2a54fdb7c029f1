package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ConversationScreensTest extends SpringBrowserlessTest {

    @Autowired
    TestConversations made;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        soon = clock.instant().plus(Duration.ofDays(3));
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void anEmptyListSaysWhatWillBeHereAndGivesTheFirstStep() {
        navigate("conversations", ConversationListView.class);
        assertThat(text()).contains("No conversations are planned yet");
        assertThat(links()).contains("ideas");
        people.signIn(people.person(Role.FACILITATOR));
        UI.getCurrent().navigate("conversations", QueryParameters.of("when", "past"));
        assertThat(text()).contains("No conversation has taken place yet");
        assertThat(links()).contains("conversations/new");
    }

    @Test
    void theListShowsFreePlacesAndMarksMine() {
        var mine = made.session("Ageing well", soon, 3);
        made.session("Rural buses", soon, 1);
        var me = people.person(Role.PARTICIPANT);
        made.takePlace(me, mine);
        people.signIn(me);
        navigate("conversations", ConversationListView.class);
        assertThat(rows())
                .anySatisfy(
                        row -> assertThat(row).contains("Ageing well", "Ipswich", "You have a place", "2 places free"))
                .anySatisfy(row -> assertThat(row).contains("Rural buses", "1 place free"));
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Conversations");
    }

    @Test
    void theListKeepsItsFilterInTheAddress() {
        made.sessions("Funding", 5, List.of(made.date(soon, "Babergh"), made.date(soon, "Waveney")));
        UI.getCurrent().navigate("conversations", QueryParameters.of("area", "Waveney"));
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Waveney"));
        UI.getCurrent().navigate("conversations", QueryParameters.fromString("area=Nowhere&page=0"));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aVisitorReadsASessionWithoutNamesAndIsAskedToSignIn() {
        var session = made.session("Ageing <b>well</b>", soon, 25);
        made.takePlace(people.named("Ann Ashe", Role.PARTICIPANT), session);
        navigate("conversations/" + session.value(), SessionView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Ageing <b>well</b>");
        assertThat(text()).contains("What would help?", "1 of 25 places taken").doesNotContain("Ann");
        assertThat(links()).contains("conversations/" + session.value() + "/place");
        assertThat($(NativeButton.class).withText("Take a place").exists()).isFalse();
    }

    @Test
    void theWayToAPlaceLeadsThroughSignInAndBack() {
        var session = made.session("Ageing well", soon, 25);
        navigate("conversations/" + session.value() + "/place", SignInView.class);
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("conversations/" + session.value() + "/place", SessionView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Ageing well");
    }

    @Test
    void aParticipantTakesAPlaceAndGivesItUp() {
        var session = made.session("Ageing well", soon, 25);
        open(session, people.person(Role.PARTICIPANT));
        click("Take a place");
        assertThat(text()).contains("1 of 25 places taken", "You have a place");
        click("Give up my place");
        assertThat(text()).contains("0 of 25 places taken").doesNotContain("You have a place");
    }

    @Test
    void thePersonWhoComesSecondForTheLastPlaceReadsWhy() {
        var session = made.session("Ageing well", soon, 1);
        open(session, people.person(Role.PARTICIPANT));
        made.takePlace(people.person(Role.PARTICIPANT), session);
        click("Take a place");
        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat(text()).contains("1 of 1 places taken", "Full");
        assertThat($(NativeButton.class).withText("Take a place").exists()).isFalse();
    }

    @Test
    void aCancelledSessionSaysWhy() {
        var session = made.session("Ageing well", soon, 1);
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(session, "The hall is flooded."));
        open(session, people.person(Role.PARTICIPANT));
        assertThat(text()).contains("The hall is flooded.");
        assertThat($(NativeButton.class).withText("Take a place").exists()).isFalse();
    }

    @Test
    void anUnknownSessionIsNotFound() {
        for (var id : List.of("nonsense", "00000000-0000-7000-8000-000000000001")) {
            UI.getCurrent().navigate("conversations/" + id);
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        }
    }

    @Test
    void aFacilitatorSchedulesThreeWeeks() {
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/new", ScheduleView.class);
        fill("Title", "Rural buses");
        test(area("The question")).setValue("How do we get home?");
        fill("Venue", "Town Hall");
        choose("Strand");
        choose("Area");
        $(com.vaadin.flow.component.datepicker.DatePicker.class)
                .single()
                .setValue(clock.today().plusDays(7));
        number("Number of weeks").setValue(3);
        click("Schedule");
        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
        assertThat(conversations.upcoming(null, PageRequest.of(0, 20)))
                .hasSize(3)
                .allSatisfy(session -> assertThat(session.title()).isEqualTo("Rural buses"));
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/new", ScheduleView.class);
        fill("Title", "x".repeat(121));
        number("Number of weeks").setValue(31);
        number("Places").setValue(501);
        click("Schedule");
        assertThat(textField("Title").getErrorMessage()).contains("At most 120 characters");
        assertThat(textField("Title").getValue()).hasSize(121);
        assertThat(area("The question").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(number("Places").getErrorMessage()).contains("1 to 500");
        assertThat($(Select.class).all()).allMatch(Select::isInvalid);
        assertThat(conversations.series()).isEmpty();
    }

    @Test
    void schedulingIsNotForParticipants() {
        people.signIn(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("conversations/new");
        assertThat(getCurrentView()).isNotInstanceOf(ScheduleView.class);
    }

    private void open(DialogueSessionId session, MemberId person) {
        people.signIn(person);
        navigate("conversations/" + session.value(), SessionView.class);
    }

    private void click(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private void fill(String label, String value) {
        textField(label).setValue(value);
    }

    private TextField textField(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private IntegerField number(String label) {
        return $(IntegerField.class).withLabel(label).single();
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

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
