package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.Desk;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
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

@PortalTest
class DeskViewTest extends SpringBrowserlessTest {

    @Autowired
    TestConversations made;

    @Autowired
    DeskService desks;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private DialogueSessionId session;
    private MemberId facilitator;
    private MemberId ann;

    @BeforeEach
    void sessionThatBeginsSoon() {
        programme.load();
        session = made.session("Ageing well", clock.instant().plus(Duration.ofMinutes(20)), 25);
        facilitator = people.person(Role.FACILITATOR);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        made.takePlace(ann, session);
        people.signIn(facilitator);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().navigate("conversations");
        people.signOut();
    }

    @Test
    void aPersonIsCheckedInWithOneTapAndUndoneWithAReason() {
        open();
        assertThat(text()).contains("Ann Ashe");
        checkIn(ann);
        assertThat(text()).contains("✓", "1 person has a place");
        assertThat(desk().present()).isEqualTo(1);
        click("Undo");
        var reason = $(TextField.class).withLabel("Why?").single();
        click("Undo", 1);
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("Wrong Ann.");
        click("Undo", 1);
        assertThat(desk().present()).isZero();
        assertThat(text()).doesNotContain("✓");
    }

    @Test
    void aReasonIsKeptWhenTheUndoIsRefused() {
        open();
        checkIn(ann);
        click("Undo");
        $(TextField.class).withLabel("Why?").single().setValue("Wrong Ann.");
        people.as(people.person(Role.MANAGER), () -> desks.undoCheckIn(session, ann, "Not her."));
        people.signIn(facilitator);
        test($(NativeButton.class).withText("Undo").all().getLast()).click();
        assertThat($(ReasonDialog.class).single().isOpened()).isTrue();
        assertThat($(TextField.class).withLabel("Why?").single().getValue()).isEqualTo("Wrong Ann.");
    }

    @Test
    void somebodyWithoutAPlaceIsFoundByNameAndWalksIn() {
        people.named("Bob Bell", Role.PARTICIPANT);
        open();
        $(TextField.class).withLabel("Find a person").single().setValue("bell");
        assertThat(text()).contains("Bob Bell").doesNotContain("Ann Ashe");
        click("Walk in");
        assertThat(desk().present()).isEqualTo(1);
        assertThat(text()).contains("walked in", "Ann Ashe");
    }

    @Test
    void headsAreCountedAndTakenBack() {
        open();
        $(IntegerField.class).withLabel("How many").single().setValue(4);
        click("Count them");
        assertThat(text()).contains("4 people without a name");
        assertThat(desk().heads()).isEqualTo(4);
        click("Take back");
        $(TextField.class).withLabel("Why?").single().setValue("Counted twice.");
        click("Take back", 1);
        assertThat(desk().heads()).isZero();
        $(IntegerField.class).withLabel("How many").single().setValue(0);
        click("Count them");
        assertThat($(IntegerField.class).withLabel("How many").single().getErrorMessage())
                .contains("1 to 1,000");
    }

    @Test
    void aColleaguesCheckInShowsWithoutReload() {
        open();
        people.as(people.person(Role.MANAGER), () -> desks.checkIn(session, ann));
        people.signIn(facilitator);
        org.awaitility.Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(text()).contains("✓");
        });
    }

    @Test
    void beforeTheDeskOpensItSaysWhen() {
        session = made.session("Rural buses", clock.instant().plus(Duration.ofDays(2)), 25);
        made.takePlace(ann, session);
        open();
        assertThat(text()).contains("People can be checked in from", "Ann Ashe");
        assertThat($(NativeButton.class).withText("Check in").exists()).isFalse();
    }

    @Test
    void capacityBelowThePlacesTakenIsRefused() {
        made.takePlace(people.person(Role.PARTICIPANT), session);
        people.signIn(facilitator);
        open();
        $(IntegerField.class).withLabel("Places").single().setValue(1);
        click("Change places");
        assertThat(conversations.find(session).orElseThrow().session().capacity())
                .isEqualTo(25);
        $(IntegerField.class).withLabel("Places").single().setValue(2);
        click("Change places");
        assertThat(conversations.find(session).orElseThrow().session().capacity())
                .isEqualTo(2);
    }

    @Test
    void theDeskIsNotForParticipants() {
        people.signIn(ann);
        UI.getCurrent().navigate("conversations/" + session.value() + "/desk");
        assertThat(getCurrentView()).isNotInstanceOf(DeskView.class);
    }

    /** As the script in the browser does when "Check in" is pressed. */
    private void checkIn(MemberId person) {
        assertThat($(NativeButton.class).withText("Check in").all())
                .anySatisfy(button -> assertThat(button.getElement().getAttribute("data-check-in"))
                        .isEqualTo(person.value().toString()));
        $(DeskQueue.class)
                .single()
                .arrived(
                        UUID.randomUUID().toString().replace("-", ""),
                        person.value().toString(),
                        clock.millis());
    }

    private void open() {
        navigate("conversations/" + session.value() + "/desk", DeskView.class);
    }

    private Desk desk() {
        return people.as(facilitator, () -> desks.desk(session).orElseThrow());
    }

    private void click(String text) {
        click(text, 0);
    }

    private void click(String text, int index) {
        test($(NativeButton.class).withText(text).all().get(index)).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
