package org.folkmoot.steering.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.steering.AgendaItem;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.PlanMeeting;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a selection in the queue onto the agenda of a meeting. */
@PortalTest
class AgendaDialogTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    MeetingService meetings;

    @Autowired
    PortalClock clock;

    MemberId ada;

    @BeforeEach
    void threeIdeasWait() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        for (var title : new String[] {"Benches", "Lanterns", "Lending sheds"}) ideas.titled(title);
        people.signIn(ada);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void whatIsSelectedGoesOnTheAgendaInItsOrder() {
        var meeting = planned(7);
        ask();
        assertThat(said()).contains("3 ideas go to the end of the agenda");
        click("Put 3 ideas on it");
        assertThat($(H1.class).single().getText()).startsWith("Steering meeting, ");
        assertThat(meetings.find(meeting).orElseThrow().items())
                .extracting(AgendaItem::title)
                .containsExactly("Benches", "Lanterns", "Lending sheds");
    }

    @Test
    void ideasOnAnotherAgendaAreRefusedWithItsDayAndTheDialogStays() {
        planned(7);
        ask();
        click("Put 3 ideas on it");
        planned(3);
        ask();
        click("Put 3 ideas on it");
        assertThat($(AgendaDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void withoutAMeetingItSaysThatOneIsToBePlanned() {
        ask();
        assertThat(said()).contains("No meeting is planned yet.");
        assertThat($(Button.class).withText("Put 3 ideas on it").exists()).isFalse();
    }

    private void ask() {
        navigate("steering", SteeringView.class);
        click("Select all 3");
        click("Put on an agenda");
    }

    private String said() {
        return $(AgendaDialog.class)
                .single()
                .getChildren()
                .filter(Paragraph.class::isInstance)
                .map(one -> ((Paragraph) one).getText())
                .toList()
                .toString();
    }

    private MeetingId planned(int days) {
        return meetings.plan(new PlanMeeting(clock.instant().plus(Duration.ofDays(days)), "Shire Hall", ada, ada));
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
