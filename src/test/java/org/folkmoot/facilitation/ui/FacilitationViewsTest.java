package org.folkmoot.facilitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.facilitation.CourseFacts;
import org.folkmoot.facilitation.RecordTraining;
import org.folkmoot.facilitation.TrainingService;
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
class FacilitationViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestConversations made;

    @Autowired
    ConversationService conversations;

    @Autowired
    FacilitatorService facilitators;

    @Autowired
    TrainingService trainings;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MemberId manager;
    private MemberId fay;
    private MemberId ann;

    @BeforeEach
    void people() {
        programme.load();
        manager = people.named("Mo Manager", Role.MANAGER);
        fay = people.named("Fay Field", Role.FACILITATOR);
        ann = people.named("Ann Ashe", Role.FACILITATOR);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void thePoolSaysWhoIsTrainedAndHowMuchTheyRun() {
        session();
        var course = people.as(manager, () -> trainings.addCourse(new CourseFacts("Opening a table", 12)));
        people.as(manager, () -> trainings.record(new RecordTraining(course, clock.today(), Set.of(ann))));
        people.signIn(manager);
        navigate("conversations/facilitators", PoolView.class);
        assertThat(text())
                .contains("2 people can run conversations", "Opening a table", "recorded by Mo Manager", "One to come.")
                .contains("Make a rota");
        UI.getCurrent().navigate("conversations/facilitators", QueryParameters.of("trained", "no"));
        assertThat(text()).contains("Fay Field").doesNotContain("Ann Ashe");
        people.signIn(fay);
        UI.getCurrent().navigate("conversations/facilitators");
        assertThat(text()).contains("My availability").doesNotContain("Make a rota");
    }

    @Test
    void aRotaIsAssignedWithOneClickAndWhatChangedIsSaidBesideItsLine() {
        var session = session();
        people.signIn(manager);
        navigate("conversations/facilitators/rota", RotaView.class);
        assertThat(text()).contains("Run by Fay Field. It takes 2.", "Ann Ashe: can, and has none so far.");
        people.as(ann, () -> facilitators.helpRun(session));
        click("Assign all");
        assertThat(text()).contains("Others run this conversation now.");
        people.as(ann, () -> facilitators.takeBack(session, ann));
        click("Assign all");
        assertThat(text()).contains("No conversation in that time lacks a facilitator.", "Rotas so far");
        people.signIn(ann);
        navigate("conversations/facilitators/availability", AvailabilityView.class);
        assertThat(text()).contains("What I run next", "Ageing well");
    }

    @Test
    void fieldsSayWhatIsPossible() {
        people.signIn(ann);
        navigate("conversations/facilitators/availability", AvailabilityView.class);
        assertThat(text()).contains("Nothing was said yet", "You run no conversation to come.");
        var most = $(IntegerField.class).single();
        most.setValue(0);
        click("Save the week");
        assertThat(most.getErrorMessage()).contains("1 to 31");
        most.setValue(2);
        click("Save the week");
        assertThat(text()).contains("Said on");
        var days = $(DatePicker.class).all();
        days.getFirst().setValue(clock.today().plusDays(5));
        days.getLast().setValue(clock.today().plusDays(4));
        click("Add these days");
        assertThat(days.getLast().getErrorMessage()).contains("ends before it begins");
        days.getLast().setValue(clock.today().plusDays(6));
        $(TextField.class).single().setValue("Away");
        click("Add these days");
        assertThat(text()).contains("Away").doesNotContain("No such days");
    }

    @Test
    void emptyStatesSayTheFirstStepAndOthersAreKeptOut() {
        people.signIn(manager);
        navigate("conversations/facilitators/training", TrainingView.class);
        assertThat(text()).contains("There is no course yet", "No attendance is recorded yet.");
        UI.getCurrent().navigate("conversations/facilitators/rota");
        assertThat(text()).contains("No conversation in that time lacks a facilitator.");
        UI.getCurrent().navigate("conversations/facilitators/availability/" + manager.value());
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        UI.getCurrent().navigate("conversations/facilitators/availability/" + ann.value());
        assertThat(text()).contains("Availability of Ann Ashe").doesNotContain("What I run next");
        people.signIn(fay);
        UI.getCurrent().navigate("conversations/facilitators/availability/" + ann.value());
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    void theListOfConversationsSaysWhereASecondIsWantedToThoseWhoCouldHelp() {
        session();
        people.signIn(ann);
        UI.getCurrent().navigate("conversations");
        assertThat(text()).contains("Needs a second facilitator");
        assertThat($(Anchor.class).withText("Facilitators").exists()).isTrue();
        people.signIn(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("conversations");
        assertThat(text()).doesNotContain("second facilitator");
    }

    private DialogueSessionId session() {
        var start =
                clock.today().plusDays(10).atTime(14, 0).atZone(clock.getZone()).toInstant();
        return people.as(
                fay,
                () -> conversations
                        .sessionsOf(conversations.schedule(new ScheduleSeries(
                                "Ageing well",
                                "",
                                "What would help?",
                                "",
                                made.strand(),
                                25,
                                2,
                                List.of(made.date(start, "Ipswich")))))
                        .getFirst());
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
