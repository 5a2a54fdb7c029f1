package org.folkmoot.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.notification.InboxService;
import org.folkmoot.notification.InterestService;
import org.folkmoot.notification.MailWish;
import org.folkmoot.notification.NotificationKind;
import org.folkmoot.notification.PreferenceService;
import org.folkmoot.notification.QuietHours;
import org.folkmoot.notification.TestNotifications;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InboxViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestNotifications notifications;

    @Autowired
    InboxService inbox;

    @Autowired
    PreferenceService preferences;

    @Autowired
    InterestService interests;

    @Autowired
    IdeaService ideas;

    private MemberId person;

    @BeforeEach
    void signIn() {
        person = people.person(Role.PARTICIPANT);
        people.signIn(person);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anEmptyInboxSaysWhatWillBeThere() {
        navigate("inbox", InboxView.class);
        assertThat(text($(EmptyState.class).single())).contains("your ideas, places and inquiries");
        assertThat($(Button.class).withText("Mark all as read").exists()).isFalse();
    }

    @Test
    void whatHappenedIsListedBySubjectWithItsWordsAndMarked() {
        notifications.tell(person, "Rural buses", "It happened.", "Because <b>she</b> *said* so");
        navigate("inbox", InboxView.class);
        var group = $(InboxGroup.class).single();
        assertThat(text(group)).contains("Rural buses", "It happened.", "Because <b>she</b> said so", "Unread:");

        test($(Button.class).withText("Mark as read").single()).click();
        assertThat(inbox.unread()).isZero();
        UI.getCurrent().navigate("inbox", QueryParameters.of("show", "unread"));
        assertThat(text($(EmptyState.class).single())).contains("You have read everything");
    }

    @Test
    void allReadIsUndone() {
        notifications.tell(person, "Rural buses", "One.", "");
        notifications.tell(person, "Ageing well", "Two.", "");
        navigate("inbox", InboxView.class);
        test($(Button.class).withText("Mark all as read").single()).click();
        assertThat(inbox.unread()).isZero();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(inbox.unread()).isEqualTo(2);
    }

    @Test
    void aLineMarkedByMistakeIsUndoneWhereItStands() {
        notifications.tell(person, "Rural buses", "One.", "");
        UI.getCurrent().navigate("inbox", QueryParameters.of("show", "unread"));
        test($(Button.class).withText("Mark as read").single()).click();
        test($(Button.class).withText("Mark as unread").single()).click();
        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void earlierThingsAreShownOnRequest() {
        notifications.tellMany(person, "Rural buses", 7);
        navigate("inbox", InboxView.class);
        assertThat($(InboxLine.class).all()).hasSize(4);
        test($(Button.class).withText("Show 3 earlier things").single()).click();
        assertThat($(InboxLine.class).all()).hasSize(7);
    }

    @Test
    void whoeverIsSignedInFollowsFromThePageOfTheThing() {
        var idea = ideas.submit(new SubmitIdea("Buses that wait for trains", "They should.", null, null));
        UI.getCurrent().navigate("ideas/" + idea.value());
        test($(Button.class).withText("Follow").single()).click();
        assertThat(interests.mine())
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Buses that wait for trains"));
        UI.getCurrent().navigate("me/notifications");
        UI.getCurrent().navigate("ideas/" + idea.value());
        test($(Button.class).withText("Following").single()).click();
        assertThat(interests.mine()).isEmpty();
        people.signOut();
        UI.getCurrent().navigate("me/notifications");
        UI.getCurrent().navigate("ideas/" + idea.value());
        assertThat($(Button.class).withText("Follow").exists()).isFalse();
    }

    @Test
    void aMutedSubjectCanBeHeardOfAgain() {
        notifications.tell(person, "Rural buses", "One.", "");
        navigate("inbox", InboxView.class);
        test($(Button.class).withText("Mute").single()).click();
        test($(Button.class).withText("Muted: hear of it again").single()).click();
        assertThat($(Button.class).withText("Mute").exists()).isTrue();
    }

    @Test
    void othersThingsAreNotThere() {
        notifications.tell(people.person(Role.PARTICIPANT), "Rural buses", "One.", "");
        navigate("inbox", InboxView.class);
        assertThat($(InboxGroup.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChoiceIsSavedAtOnceAndResetBringsTheRecommendedBack() {
        navigate("me/notifications", ChoicesView.class);
        assertThat($(WishRow.class).all()).hasSize((int) Stream.of(NotificationKind.values())
                .filter(kind -> kind.only().isEmpty())
                .count());
        var mail = (Select<MailWish>) $(Select.class).first();
        test(mail).selectItem("In the weekly digest");
        assertThat(preferences.mine().getFirst().mail()).isEqualTo(MailWish.WEEKLY);
        test($(Button.class).withText("Back to what is recommended").single()).click();
        assertThat(preferences.mine().getFirst().mail()).isEqualTo(MailWish.AT_ONCE);
    }

    @Test
    void quietHoursAreKeptAndRefusedWhenTheyHaveNoEnd() {
        navigate("me/notifications", ChoicesView.class);
        var on = $(Checkbox.class).all().stream()
                .filter(box -> "No mail at certain hours".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        test(on).click();
        assertThat(preferences.quietHours()).contains(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0)));
        var until = $(TimePicker.class).all().getLast();
        until.setValue(LocalTime.of(20, 0));
        assertThat(until.getErrorMessage()).startsWith("Quiet hours need a beginning and another end");
        until.setValue(null);
        assertThat(until.getErrorMessage()).isEqualTo("Please choose a time, such as 20:00.");
        assertThat(preferences.quietHours()).contains(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0)));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
