package org.folkmoot.closing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
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
class SessionReportViewTest extends SpringBrowserlessTest {

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
    private Instant start;

    @BeforeEach
    void session() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        session = made.session("Ageing well", start, 25);
        var here = people.named("Ann Ashe", Role.PARTICIPANT);
        made.takePlace(here, session);
        made.takePlace(people.named("Bob Bell", Role.PARTICIPANT), session);
        var host = people.person(Role.FACILITATOR);
        clock.at(start, () -> {
            people.as(host, () -> desks.checkIn(session, here));
            return "";
        });
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void beforeTheEndItSaysFromWhenOnItCanBeClosed() {
        open();
        assertThat(text())
                .contains("The conversation is not over yet", "1 of 2 with a place are not here yet")
                .doesNotContain("Ann Ashe");
        assertThat($(NativeButton.class).withText("Close the conversation").all())
                .isEmpty();
    }

    @Test
    void figuresStandWithTheirRulesAndClosingKeepsThem() {
        clock.at(start.plus(TestConversations.LASTS), () -> {
            open();
            assertThat(text()).contains("1 came", "1 with a place did not come (50 % of 2)", "never added");
            $(TextArea.class).single().setValue("x".repeat(501));
            click("Close the conversation");
            assertThat($(TextArea.class).single().getErrorMessage()).contains("500");
            $(TextArea.class).single().setValue("The bus was late");
            click("Close the conversation");
            assertThat(text()).contains("Kept figures", "1 came", "The bus was late", "Close it again");
            return "";
        });
    }

    private void open() {
        people.signIn(people.person(Role.FACILITATOR));
        navigate("conversations/" + session.value() + "/report", SessionReportView.class);
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
