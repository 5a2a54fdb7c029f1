package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.conversation.ChangeSession;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.conversation.PlaceService;
import org.folkmoot.conversation.PlaceTerms;
import org.folkmoot.conversation.ReminderTerms;
import org.folkmoot.conversation.SessionChangeService;
import org.folkmoot.conversation.SessionReminderService;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.conversation.Venue;
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

@PortalTest
class ConversationScreensTest extends SpringBrowserlessTest {

    @Autowired
    TestConversations made;

    @Autowired
    ConversationService conversations;

    @Autowired
    PlaceService places;

    @Autowired
    PlaceListService list;

    @Autowired
    SessionReminderService reminders;

    @Autowired
    SessionChangeService changes;

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
    void thePersonWhoComesSecondForTheLastPlaceReadsWhyAndWaits() {
        var session = made.session("Ageing well", soon, 1);
        open(session, people.person(Role.PARTICIPANT));
        made.takePlace(people.person(Role.PARTICIPANT), session);
        click("Take a place");
        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat(text()).contains("1 of 1 places taken · 1 person waits", "You are number 1 in the waiting list");
        assertThat($(NativeButton.class).withText("Take a place").exists()).isFalse();
    }

    @Test
    void aPlaceKeptForSomebodyIsConfirmedOrLetGoWithOneClick() {
        var holder = people.person(Role.PARTICIPANT);
        var session = made.session("Ageing well", soon, 1);
        made.takePlace(holder, session);
        var me = people.person(Role.PARTICIPANT);
        var next = people.named("Nadia Next", Role.PARTICIPANT);
        open(session, me);
        assertThat(text()).contains("Full");
        click("Join the waiting list");
        made.takePlace(next, session);
        people.as(holder, () -> places.giveUpPlace(session));
        open(session, me);
        assertThat(text()).contains("A place is kept for you until");
        click("Confirm my place");
        assertThat(text()).contains("You have a place", "1 person waits");
        click("Give up my place");
        open(session, next);
        click("Let it go to the next");
        assertThat(text()).contains("0 of 1 places taken").doesNotContain("kept for you");
    }

    @Test
    void thoseWhoRunItSeeWhoWaitsAndAddPlaces() {
        var session = made.session("Ageing well", soon, 1);
        made.takePlace(people.person(Role.PARTICIPANT), session);
        made.takePlace(people.named("Ann Ashe", Role.PARTICIPANT), session);
        made.takePlace(people.named("Ben Birch", Role.PARTICIPANT), session);
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/" + session.value() + "/places", PlaceListView.class);
        assertThat(rows())
                .satisfiesExactly(
                        row -> assertThat(row).contains("Ann Ashe", "Number 1"),
                        row -> assertThat(row).contains("Ben Birch", "Number 2"));
        assertThat(text()).contains("kept for the first in line for 24 hours").doesNotContain("Change these hours");
        var capacity = $(IntegerField.class)
                .withPropertyValue(IntegerField::getValue, 1)
                .single();
        capacity.setValue(0);
        click("Change places");
        assertThat(capacity.getErrorMessage()).contains("1 place is taken already");
        capacity.setValue(2);
        click("Change places");
        assertThat(rows()).first().asString().contains("Ann Ashe", "A place is kept until");
        assertThat(rows()).last().asString().contains("Ben Birch", "Number 1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void placesAreHeldBackForASectorAndLetGo() {
        var session = made.session("Ageing well", soon, 5);
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/" + session.value() + "/places", PlaceListView.class);
        var sector = (Select<org.folkmoot.programme.Sector>) $(Select.class).single();
        click("Hold them back");
        assertThat(sector.isInvalid()).isTrue();
        sector.setValue(sector.getListDataView().getItem(0));
        $(com.vaadin.flow.component.datepicker.DatePicker.class)
                .single()
                .setValue(clock.today().plusDays(1));
        var places = $(IntegerField.class).all().getLast();
        places.setValue(6);
        click("Hold them back");
        assertThat(places.getErrorMessage()).contains("Only 5 places are free");
        places.setValue(2);
        click("Hold them back");
        assertThat(text()).contains("0 of 5 places taken · 2 held for Health until", "2 of 2 still free for them");
        click("Let go");
        assertThat(text()).doesNotContain("held for Health");
    }

    @Test
    void aSessionIsMovedAcrossADaylightSavingChangeAndKeepsItsHour() {
        var session = made.session("Ageing well", Instant.parse("2035-03-21T14:00:00Z"), 5);
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/" + session.value() + "/change", ChangeSessionView.class);
        $(DatePicker.class).single().setValue(java.time.LocalDate.of(2035, 3, 25));
        $(TimePicker.class).single().setValue(java.time.LocalTime.of(1, 30));
        click("Save and tell them");
        assertThat($(TimePicker.class).single().getErrorMessage()).contains("the clocks go forward");
        $(TimePicker.class).single().setValue(java.time.LocalTime.of(14, 0));
        $(DatePicker.class).single().setValue(java.time.LocalDate.of(2035, 3, 28));
        click("Save and tell them");
        assertThat(conversations.find(session).orElseThrow().session().startsAt())
                .isEqualTo(Instant.parse("2035-03-28T13:00:00Z"));
        navigate("conversations/" + session.value() + "/change", ChangeSessionView.class);
        assertThat(text()).contains("Wed 21 Mar 2035, 14:00–16:00 → Wed 28 Mar 2035, 14:00–16:00");
    }

    @Test
    void whoSavesSecondSeesBothAndWhatWasTypedStays() {
        var session = made.session("Ageing well", soon, 5);
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/" + session.value() + "/change", ChangeSessionView.class);
        var mine = $(TextField.class).withLabel("Venue").single();
        mine.setValue("The school");
        var theirs = changes.find(session).orElseThrow();
        changes.change(
                session,
                new ChangeSession(
                        0,
                        theirs.startsAt(),
                        theirs.endsAt(),
                        new Venue("Town hall", "", theirs.venue().area()),
                        5,
                        theirs.question()));
        click("Save and tell them");
        assertThat(mine.getValue()).isEqualTo("The school");
        assertThat(text()).contains("Somebody else has changed this conversation", "Town hall");
        click("Save and tell them");
        assertThat(conversations.find(session).orElseThrow().session().venue()).isEqualTo("The school");
    }

    @Test
    void aManagerChangesTheHoursOfWaitingLists() {
        people.signIn(people.person(Role.MANAGER));
        navigate("conversations/waiting-lists", PlaceTermsView.class);
        var fields = $(IntegerField.class).all();
        fields.get(2).setValue(1);
        click("Save");
        assertThat(fields.get(2).getErrorMessage()).contains("3 to 168");
        fields.get(2).setValue(12);
        click("Save");
        assertThat(list.terms()).isEqualTo(new PlaceTerms(24, 2, 12, true));
    }

    @Test
    void aManagerChangesWhenPeopleAreReminded() {
        people.signIn(people.person(Role.MANAGER));
        navigate("conversations/waiting-lists", PlaceTermsView.class);
        var fields = $(IntegerField.class).all();
        fields.get(4).setValue(200);
        click("Save reminders");
        assertThat(fields.get(4).getErrorMessage()).contains("0 to 167");
        fields.get(4).setValue(0);
        click("Save reminders");
        assertThat(reminders.terms()).isEqualTo(new ReminderTerms(168, 0));
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
