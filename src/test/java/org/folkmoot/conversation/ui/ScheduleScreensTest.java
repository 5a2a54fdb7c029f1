package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.conversation.VenueFacts;
import org.folkmoot.conversation.VenueService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ScheduleScreensTest extends SpringBrowserlessTest {

    /** A Tuesday; the clocks go forward on Sunday 25 March. */
    private static final LocalDate TUESDAY = LocalDate.of(2035, 3, 20);

    @Autowired
    TestConversations made;

    @Autowired
    ConversationService conversations;

    @Autowired
    VenueService venues;

    @Autowired
    FacilitatorService facilitators;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MemberId me;

    @BeforeEach
    void programme() {
        programme.load();
        me = people.named("Fay Field", Role.FACILITATOR);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aSeriesByARuleIsAdjustedThinnedOutAndScheduled() {
        open();
        fillIn();
        byWeeks(3, DayOfWeek.TUESDAY);
        assertThat(dates()).hasSize(3).first().asString().contains("Tue 20 Mar 2035, 14:00–16:00", "Town Hall");
        click("Remove: Tue 27 Mar 2035, 14:00–16:00");
        click("Adjust: Tue 3 Apr 2035, 14:00–16:00");
        last(TimePicker.class).setValue(LocalTime.of(18, 30));
        number("Places").setValue(8);
        click("Done: Tue 3 Apr 2035, 14:00–16:00");
        assertThat(dates()).hasSize(2).last().asString().contains("18:30–20:30", "8 places");
        submit("Schedule 2 conversations");
        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
        assertThat(upcoming())
                .satisfiesExactly(
                        first -> assertThat(clock.local(first.startsAt()).toLocalDateTime())
                                .isEqualTo(TUESDAY.atTime(14, 0)),
                        second -> {
                            assertThat(clock.local(second.startsAt()).toLocalDateTime())
                                    .isEqualTo(TUESDAY.plusWeeks(2).atTime(18, 30));
                            assertThat(second.capacity()).isEqualTo(8);
                        });
    }

    @Test
    void aDateIsAddedByHandAWeekAfterTheLastOneAndTheSameDatesAreNotAddedTwice() {
        open();
        fillIn();
        first().setValue(TUESDAY);
        submit("Add these dates");
        submit("Add these dates");
        assertThat(dates()).hasSize(1);
        submit("Add a date by hand");
        assertThat(last(DatePicker.class).getValue()).isEqualTo(TUESDAY.plusWeeks(1));
        last(DatePicker.class).setValue(TUESDAY.plusDays(2));
        submit("Schedule 2 conversations");
        assertThat(upcoming())
                .as("what is typed in an open date counts")
                .extracting(one -> clock.local(one.startsAt()).toLocalDate())
                .containsExactly(TUESDAY, TUESDAY.plusDays(2));
    }

    @Test
    void theHourThatIsLeftOutInSpringIsNamedAtItsDateAndNothingIsLost() {
        open();
        fillIn();
        $(TimePicker.class).withLabel("Starts at").all().getFirst().setValue(LocalTime.of(1, 30));
        first().setValue(LocalDate.of(2035, 3, 18));
        byWeeks(2, DayOfWeek.SUNDAY);
        assertThat(dates().getFirst()).doesNotContain("left out");
        assertThat(dates().getLast()).contains("On Sun 25 Mar 2035 this hour is left out");
        submit("Schedule 2 conversations");
        assertThat(conversations.series()).isEmpty();
        assertThat(dates()).hasSize(2);
        assertThat(textField("Title").getValue()).isEqualTo("Rural buses");
        click("Adjust: Sun 25 Mar 2035, 01:30–03:30");
        last(TimePicker.class).setValue(LocalTime.of(10, 0));
        submit("Schedule 2 conversations");
        assertThat(upcoming()).hasSize(2);
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        open();
        textField("Title").setValue("x".repeat(121));
        number("Places").setValue(501);
        number("Facilitators needed").setValue(6);
        textField("Link to join online").setValue("http://meet.example.org");
        submit("Schedule");
        assertThat(textField("Title").getErrorMessage()).contains("At most 120 characters");
        assertThat(textField("Title").getValue()).hasSize(121);
        assertThat(area("The question").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(number("Places").getErrorMessage()).contains("1 to 500");
        assertThat(number("Facilitators needed").getErrorMessage()).contains("1 to 5");
        assertThat(textField("Link to join online").getErrorMessage()).contains("https://");
        assertThat(select("Strand").isInvalid()).isTrue();
        assertThat(select("Area").isInvalid()).isTrue();
        submit("Add these dates");
        assertThat(first().isInvalid()).isTrue();
        assertThat(conversations.series()).isEmpty();
    }

    @Test
    void aRuleThatGivesTooManyDatesOrNoneSaysSo() {
        open();
        first().setValue(TUESDAY);
        choose("How often", 1);
        number("Number of dates").setValue(101);
        submit("Add these dates");
        assertThat(number("Number of dates").getErrorMessage()).contains("1 to 100");
        choose("Until when", 1);
        $(DatePicker.class).withLabel("Last day").single().setValue(TUESDAY.plusYears(4));
        submit("Add these dates");
        assertThat(first().getErrorMessage()).contains("more than 100 dates");
        assertThat(dates()).isEmpty();
    }

    @Test
    void aVenueOfTheRegisterFillsTheFieldsAndWarnsWhenItIsTakenOrTooSmall() {
        people.as(me, () -> venues.add(new VenueFacts("Corn Hall", "1 High Street", made.area("Ipswich"), "", 20)));
        open();
        fillIn();
        choose("How people meet", 2);
        assertThat(area("Address and access").getValue()).isEqualTo("1 High Street");
        first().setValue(TUESDAY);
        submit("Add these dates");
        assertThat(dates().getFirst()).contains("Corn Hall holds 20 people, and there would be 25 places");
        submit("Schedule 1 conversation");
        var taken = upcoming().getFirst();
        assertThat(taken.where()).isEqualTo("Corn Hall, Ipswich");
        people.signOut();
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/new", ScheduleView.class);
        fillIn();
        number("Places").setValue(20);
        choose("How people meet", 2);
        first().setValue(TUESDAY);
        submit("Add these dates");
        assertThat(dates().getFirst())
                .contains("At that time this venue is taken by", "Rural buses")
                .doesNotContain("holds 20");
        submit("Schedule 1 conversation");
        assertThat(upcoming()).as("a warning is not in the way").hasSize(2);
    }

    @Test
    void anOnlineConversationNeedsALinkAndShowsItToWhoeverRunsIt() {
        open();
        fillIn();
        choose("How people meet", 1);
        first().setValue(TUESDAY);
        submit("Add these dates");
        submit("Schedule 1 conversation");
        assertThat(textField("Link to join online").isInvalid()).isTrue();
        textField("Link to join online").setValue("https://meet.example.org/room");
        submit("Schedule 1 conversation");
        assertThat(text()).contains("Join online", "Run by Fay Field");
        assertThat(upcoming().getFirst().venue()).isEqualTo("Online");
        var session = upcoming().getFirst().id();
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("conversations/" + session.value(), SessionView.class);
        assertThat(text())
                .contains("The link is shown here to everybody with a place")
                .doesNotContain("Join online");
        made.takePlace(people.person(Role.PARTICIPANT), session);
        submit("Take a place");
        assertThat(text()).contains("Join online");
    }

    @Test
    void theChangePageWarnsAsSoonAsTheTimeIsTypedAndKeepsTheLink() {
        people.as(me, () -> venues.add(new VenueFacts("Corn Hall", "", made.area("Ipswich"), "", 20)));
        open();
        fillIn();
        choose("How people meet", 2);
        textField("Link to join online").setValue("https://meet.example.org/room");
        first().setValue(TUESDAY);
        byWeeks(2, DayOfWeek.TUESDAY);
        submit("Schedule 2 conversations");
        var second = upcoming().getLast();
        navigate("conversations/" + second.id().value() + "/change", ChangeSessionView.class);
        assertThat(text()).doesNotContain("At that time");
        $(DatePicker.class).withLabel("Day").single().setValue(TUESDAY);
        assertThat(text()).contains("At that time this venue is taken by", "At that time Fay Field runs");
        assertThat(textField("Link to join online").getValue()).isEqualTo("https://meet.example.org/room");
        submit("Save and tell them");
        assertThat(conversations.find(second.id()).orElseThrow().joinLink()).isNotNull();
    }

    @Test
    void venuesAreAddedChangedAndRetired() {
        people.signIn(me);
        navigate("conversations/venues", VenuesView.class);
        assertThat(text()).contains("No venues yet");
        test($(NativeButton.class).withText("Add a venue").all().getFirst()).click();
        submit("Save");
        assertThat(textField("Name").getErrorMessage()).isEqualTo("Please fill this in.");
        textField("Name").setValue("Corn Hall");
        choose("Area", 0);
        number("People it holds").setValue(30);
        area("Access notes").setValue("Step-free.");
        submit("Save");
        assertThat(text()).contains("Corn Hall", "30 people", "Step-free.");
        test($(NativeButton.class).withText("Add a venue").all().getFirst()).click();
        textField("Name").setValue("corn hall");
        choose("Area", 0);
        number("People it holds").setValue(30);
        submit("Save");
        assertThat(textField("Name").getErrorMessage()).contains("There is a venue called corn hall already");
        submit("Cancel");
        var hall = venues.list().getFirst();
        venues.retire(hall.id());
        navigate("conversations/venues", VenuesView.class);
        assertThat(text()).contains("No venues yet", "Retired", "Fay Field");
    }

    @Test
    void aFacilitatorHelpsWithOneClickAndStepsBackWithAnother() {
        open();
        fillIn();
        number("Facilitators needed").setValue(2);
        first().setValue(TUESDAY);
        submit("Add these dates");
        submit("Schedule 1 conversation");
        assertThat(text()).contains("Needs a second facilitator");
        var session = upcoming().getFirst().id();
        people.signIn(people.named("Hal Helper", Role.FACILITATOR));
        navigate("conversations/help-wanted", HelpWantedView.class);
        assertThat(text()).contains("Rural buses", "Needs a second facilitator");
        submit("I can help run it");
        assertThat(text()).contains("Every conversation to come has enough people to run it");
        navigate("conversations/" + session.value() + "/facilitators", FacilitatorsView.class);
        assertThat(text()).contains("2 of 2 facilitators", "Fay Field", "Hal Helper");
        submit("Step back");
        assertThat(text())
                .contains("1 of 2 facilitators", "Needs a second facilitator")
                .doesNotContain("Hal Helper");
        assertThat(facilitators.find(session).orElseThrow().missing()).isEqualTo(1);
    }

    @Test
    void participantsHaveNoBusinessOnThesePages() {
        var session = made.session(
                "Ageing well", TUESDAY.atTime(14, 0).atZone(clock.getZone()).toInstant(), 5);
        people.signIn(people.person(Role.PARTICIPANT));
        for (var path : List.of(
                "conversations/venues",
                "conversations/help-wanted",
                "conversations/" + session.value() + "/facilitators")) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView().getClass().getSimpleName())
                    .as(path)
                    .isNotIn("VenuesView", "HelpWantedView", "FacilitatorsView");
        }
    }

    private void open() {
        people.signIn(me);
        navigate("conversations/new", ScheduleView.class);
    }

    private void fillIn() {
        textField("Title").setValue("Rural buses");
        area("The question").setValue("How do we get home?");
        choose("Strand", 0);
        textField("Venue").setValue("Town Hall");
        select("Area").setValue(select("Area").getListDataView().getItem(0));
    }

    private void byWeeks(int times, DayOfWeek... days) {
        if (first().getValue() == null) first().setValue(TUESDAY);
        choose("How often", 1);
        weekdays().setValue(Set.of(days));
        number("Number of dates").setValue(times);
        submit("Add these dates");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> weekdays() {
        return (CheckboxGroup<DayOfWeek>) $(CheckboxGroup.class).single();
    }

    private DatePicker first() {
        return $(DatePicker.class).withLabel("First day").single();
    }

    private <T extends com.vaadin.flow.component.Component> T last(Class<T> type) {
        return $(type).all().getLast();
    }

    private List<SessionSummary> upcoming() {
        return conversations.upcoming(null, PageRequest.of(0, 20)).getContent();
    }

    private List<String> dates() {
        return $(DateRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    /** A button of one row, by its accessible name. */
    private void click(String name) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void submit(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private TextField textField(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private IntegerField number(String label) {
        return $(IntegerField.class).withLabel(label).all().getLast();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return (Select<Object>) $(Select.class).withLabel(label).single();
    }

    private void choose(String label, int item) {
        select(label).setValue(select(label).getListDataView().getItem(item));
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
