package org.folkmoot.guest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.conversation.PlaceTerms;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.mail.TestMails;
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
class GuestViewTest extends SpringBrowserlessTest {

    @Autowired
    PlaceListService list;

    @Autowired
    TestMails mails;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private DialogueSessionId session;

    @BeforeEach
    void session() {
        programme.load();
        session = made.session("Ageing well", clock.instant().plus(Duration.ofDays(1)), 25);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aVisitorAsksFromThePageOfTheConversation() {
        UI.getCurrent().navigate("conversations/" + session.value());
        assertThat(text()).contains("Come as a guest, without an account");
        open();
        field("Name").setValue("Wren Field");
        $(EmailField.class).single().setValue("wren@example.org");
        ask();
        assertThat(text()).contains("We have written to wren@example.org");
        assertThat(mails.toAddress("wren@example.org").getFirst()).contains("Ageing well", "/place/guest/");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        open();
        field("Name").setValue("Wren Field");
        $(EmailField.class).single().setValue("wren");
        ask();
        assertThat($(EmailField.class).single().getErrorMessage()).isNotBlank();
        assertThat(field("Name").getValue()).isEqualTo("Wren Field");
        assertThat(mails.ids()).isEmpty();
    }

    @Test
    void whoIsSignedInIsNotOfferedIt() {
        people.signIn(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("conversations/" + session.value());
        assertThat(text()).doesNotContain("guest");
    }

    @Test
    void whereNoGuestsComeThePageSaysSo() {
        people.as(people.person(Role.MANAGER), () -> list.change(new PlaceTerms(24, 2, 6, false)));
        UI.getCurrent().navigate("conversations/" + session.value());
        assertThat(text()).doesNotContain("guest");
        open();
        assertThat(text()).contains("takes no guests now");
        assertThat($(Button.class).all()).isEmpty();
    }

    private void open() {
        navigate("conversations/" + session.value() + "/guest", GuestView.class);
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void ask() {
        test($(Button.class).withText("Send me the mail").single()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
