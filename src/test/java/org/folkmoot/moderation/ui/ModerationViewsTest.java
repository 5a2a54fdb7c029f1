package org.folkmoot.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.ReportReason;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ModerationViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestModeration moderation;

    @Autowired
    PendingBlock pending;

    @Autowired
    MyThingsBlock mine;

    private MemberId manager;

    @BeforeEach
    void comeIn() {
        manager = people.person(Role.MANAGER, Role.PARTICIPANT);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void trustAndBlocksAreOnThePersonsPageAndTakenBackThere() {
        var author = people.named("Anna Lark", Role.PARTICIPANT);
        moderation.mode(org.folkmoot.moderation.PreModeration.EVERYONE);
        var idea = ideas.by(author, "Benches along the mill path");
        moderation.decided(idea.asThing(), Verdict.DECLINE_AND_BLOCK, "It sells carpets.");
        people.signIn(manager);
        UI.getCurrent().navigate("members/" + author.value());
        assertThat($(Row.class).all())
                .anySatisfy(row -> assertThat(text(row)).contains("Blocked", "It sells carpets.", "Unblock"));
        test(button("Unblock")).click();
        $(TextArea.class).all().stream()
                .filter(area -> "Why".equals(area.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("They promised.");
        test($(Button.class, $(Dialog.class).single()).withText("Unblock").single())
                .click();
        assertThat($(Paragraph.class).all())
                .anySatisfy(
                        words -> assertThat(words.getText()).isEqualTo("This person is neither trusted nor blocked."));
        people.signIn(people.person(Role.ADMINISTRATOR));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("members/" + author.value());
        assertThat($(Paragraph.class).all())
                .noneSatisfy(words -> assertThat(words.getText()).startsWith("This person is neither"));
    }

    @Test
    void anEmptyQueueSaysWhatWillBeHere() {
        people.signIn(manager);
        navigate("moderation", QueueView.class);
        assertThat(text($(EmptyState.class).single())).contains("What people report");
        assertThat(pending.create()).isEmpty();
    }

    @Test
    void aReportIsSentFromTheIdeasPageAndDecidedFromTheQueue() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches along the mill path");
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("ideas/" + idea.value(), Main.class);
        test(button("Report")).click();
        test(button("Send report")).click();
        RadioButtonGroup<ReportReason> reason = radios();
        assertThat(reason.getErrorMessage()).isEqualTo("Please choose what is wrong.");
        reason.setValue(ReportReason.OTHER);
        test(button("Send report")).click();
        var words = $(TextArea.class, $(Dialog.class).single()).single();
        assertThat(words.getErrorMessage()).isEqualTo("Please fill this in.");
        words.setValue("It names my neighbour.");
        test(button("Send report")).click();
        assertThat(text($(Main.class).single())).contains("You reported this");
        assertThat(pending.create()).isEmpty();

        people.signIn(manager);
        assertThat(pending.create()).isPresent();
        navigate("moderation", QueueView.class);
        assertThat(text($(Row.class).single())).contains("Benches along the mill path", "1 report");
        var about = moderation.caseOf(manager, idea.asThing());
        navigate("moderation/" + about.value(), CaseView.class);
        assertThat(text($(Main.class).single())).contains("It names my neighbour.", "Because it helps.");
        RadioButtonGroup<Verdict> verdict = radios();
        verdict.setValue(Verdict.HIDE);
        test(button("Decide")).click();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        $(TextArea.class).single().setValue("A neighbour is named.");
        test(button("Decide")).click();
        assertThat(moderation.seen(manager, idea.asThing()).summary().visibility())
                .isEqualTo(Visibility.HIDDEN);
        assertThat(text($(Main.class).single())).contains("Hidden", "A neighbour is named.");

        people.signIn(author);
        navigate("ideas/" + idea.value(), Main.class);
        assertThat(text($(Main.class).single())).contains("Hidden by a moderator", "A neighbour is named.");
        assertThat(mine.create()).isPresent();
    }

    @Test
    void aModeratorWhoIsLateIsToldAndSeesHowItStands() {
        var idea = ideas.titled("Benches");
        moderation.reported(idea.asThing());
        people.signIn(manager);
        navigate("moderation/" + moderation.caseOf(manager, idea.asThing()).value(), CaseView.class);
        people.signOut();
        moderation.decided(idea.asThing(), Verdict.KEEP, "Fine.");
        people.signIn(manager);
        RadioButtonGroup<Verdict> verdict = radios();
        verdict.setValue(Verdict.HIDE);
        $(TextArea.class).single().setValue("No.");
        test(button("Decide")).click();
        assertThat(text($(Main.class).single())).contains("Kept", "Open to everyone");
        assertThat(moderation.seen(manager, idea.asThing()).summary().visibility())
                .isEqualTo(Visibility.OPEN);
    }

    @Test
    void theCodeOfConductIsReadByAllAndEditedByManagers() {
        navigate("conduct", ConductView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Code of conduct");
        assertThat(text($(Main.class).single())).doesNotContain("Edit the code");
        people.signIn(manager);
        navigate("conduct/edit", EditConductView.class);
        $(TextArea.class).single().setValue("");
        test(button("Save as the next version")).click();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        $(TextArea.class).single().setValue("Be **kind**.");
        test(button("Save as the next version")).click();
        assertThat(text($(ConductView.class).single())).contains("Version 1", "Version 0");
        UI.getCurrent().navigate("conduct", QueryParameters.of("version", "0"));
        assertThat(text($(ConductView.class).single())).contains("The text this portal came with");
    }

    @Test
    void theLogAndTheSettingsSayWhatStands() {
        var idea = ideas.titled("Benches");
        moderation.hidden(idea.asThing(), "A neighbour is named.");
        people.signIn(manager);
        navigate("moderation/log", LogView.class);
        assertThat($(Row.class).all()).hasSize(2);
        UI.getCurrent()
                .navigate("moderation/log", QueryParameters.simple(Map.of("act", "HIDDEN", "words", "neighbour")));
        assertThat($(Row.class).all()).hasSize(1);
        navigate("moderation/settings", SettingsView.class);
        assertThat(text($(Main.class).single())).contains("Nobody is blocked.");
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radios() {
        return (RadioButtonGroup<T>) $(RadioButtonGroup.class).all().getFirst();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively() + inner(component.getElement());
    }

    private static String inner(com.vaadin.flow.dom.Element element) {
        var own = element.getProperty("innerHTML", "");
        return own + element.getChildren().map(ModerationViewsTest::inner).reduce("", String::concat);
    }
}
