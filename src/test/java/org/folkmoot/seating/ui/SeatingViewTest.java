package org.folkmoot.seating.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
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
class SeatingViewTest extends SpringBrowserlessTest {

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private DialogueSessionId session;
    private MemberId ann;

    @BeforeEach
    void session() {
        programme.load();
        session = made.session("Ageing well", clock.instant().plus(Duration.ofDays(1)), 25);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        made.takePlace(ann, session);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aPlanIsMadeShownAndMadeAnew() {
        made.takePlace(people.named("Bob Bell", Role.PARTICIPANT), session);
        open();
        assertThat(text()).contains("2 people would be seated");
        click("Make a seat plan");
        assertThat(text()).contains("Round 3", "Table 1", "Ann Ashe", "Bob Bell", "2 people.");
    }

    @Test
    void onePersonAloneIsNotSeatedAndTheFieldsSayWhatIsPossible() {
        open();
        click("Make a seat plan");
        assertThat(text()).contains("Only one person would be seated").doesNotContain("Round 1");
        $(IntegerField.class).all().getFirst().setValue(40);
        click("Make a seat plan");
        assertThat($(IntegerField.class).all().getFirst().getErrorMessage()).contains("2 to 12");
    }

    @Test
    void everybodySeesTheirOwnTablesOnThePageOfTheSession() {
        made.takePlace(people.named("Bob Bell", Role.PARTICIPANT), session);
        open();
        click("Make a seat plan");
        people.signIn(ann);
        UI.getCurrent().navigate("conversations/" + session.value());
        assertThat(text()).contains("Your tables, round by round: 1, 1, 1").doesNotContain("Seat plan");
    }

    @Test
    void aSessionThatIsNoneIsNotFound() {
        people.signIn(people.person(Role.FACILITATOR));
        UI.getCurrent().navigate("conversations/00000000-0000-7000-8000-000000000001/seats");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    private void open() {
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/" + session.value() + "/seats", SeatingView.class);
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
