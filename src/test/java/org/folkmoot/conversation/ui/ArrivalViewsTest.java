package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.conversation.ArrivalService;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.QrCode;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Arriving: the code on the wall, the code on one's own phone. The session begins in half an hour. */
@PortalTest
class ArrivalViewsTest extends SpringBrowserlessTest {

    @Autowired
    ArrivalService arrivals;

    @Autowired
    DeskService desks;

    @Autowired
    TestConversations made;

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
    void session() {
        programme.load();
        session = made.session("Ageing well", soon(), 25);
        facilitator = people.person(Role.FACILITATOR);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        made.takePlace(ann, session);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void theRoomCodeIsShownLargeWithAPictureAndHowItWorks() {
        people.signIn(facilitator);
        navigate("conversations/" + session.value() + "/room-code", RoomCodeView.class);
        var code = arrivals.roomCode(session).code();
        assertThat(text()).contains("Check yourself in", "Ageing well", code, "/here");
        assertThat($(QrCode.class).all()).hasSize(1);
    }

    @Test
    void noSuchSessionHasNoCode() {
        people.signIn(facilitator);
        UI.getCurrent().navigate("conversations/00000000-0000-7000-8000-000000000001/room-code");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    void aScannedRoomCodeIsFilledInAndOnePressChecksIn() {
        var code = people.as(facilitator, () -> arrivals.roomCode(session)).code();
        people.signIn(ann);
        UI.getCurrent().navigate("here", QueryParameters.of("code", code));
        assertThat(present()).as("opening the page checks nobody in").isZero();
        click("Check me in");
        assertThat(text()).contains("You are checked in", "Ageing well");
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void aWrongCodeIsSaidAtTheFieldAndStaysInIt() {
        people.signIn(ann);
        navigate("here", HereView.class);
        $(TextField.class).single().setValue("0000");
        click("Check me in");
        assertThat($(TextField.class).single().getErrorMessage()).contains("No conversation has this code");
        assertThat($(TextField.class).single().getValue()).isEqualTo("0000");
    }

    @Test
    void whoHasAPlaceSeesTheirOwnCodeAndOthersDoNot() {
        people.signIn(ann);
        navigate("conversations/" + session.value(), SessionView.class);
        assertThat($(MyCode.class).single().isOpen()).as("it is today").isEqualTo(isToday());
        assertThat($(MyCode.class).single().getElement().getOuterHTML()).contains("data:image/svg+xml");
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("conversations", ConversationListView.class);
        navigate("conversations/" + session.value(), SessionView.class);
        assertThat($(MyCode.class).exists()).isFalse();
    }

    @Test
    void whoScansAPersonsCodeSeesTheNameAndPressesOnce() {
        var token = people.as(ann, () -> arrivals.myCode(session)).orElseThrow().replaceAll(".*/", "");
        people.signIn(facilitator);
        navigate("check-in/" + token, ArrivalView.class);
        assertThat(text()).contains("Ann Ashe", "Ageing well");
        click("Check in");
        assertThat(text()).contains("Here since");
        assertThat($(NativeButton.class).withText("Check in").exists()).isFalse();
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void aCodeThatIsNoneSaysWhatToDo() {
        people.signIn(facilitator);
        navigate("check-in/nonsense", ArrivalView.class);
        assertThat(text()).contains("This code does not work", "desk list");
        assertThat($(Image.class).exists()).isFalse();
    }

    private Instant soon() {
        return clock.instant().plus(Duration.ofMinutes(30));
    }

    private boolean isToday() {
        return clock.local(soon()).toLocalDate().equals(clock.today());
    }

    private int present() {
        return people.as(facilitator, () -> desks.desk(session)).orElseThrow().present();
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
