package org.folkmoot.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.util.Set;
import org.folkmoot.engagement.CountingRuleService;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.PersonFound;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CountingRuleViewTest extends SpringBrowserlessTest {

    private static final String STRAND = "Conversations that matter";

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestLedger ledger;

    @Autowired
    ReachService reach;

    @Autowired
    CountingRuleService rules;

    @Autowired
    ProgrammeService programme;

    @AfterEach
    void leave() {
        navigate("reach", ReachView.class);
        people.signOut();
    }

    private MemberId manager() {
        var manager = people.person(Role.MANAGER);
        people.signIn(manager);
        cleanVaadinEnvironment();
        people.signIn(manager);
        initVaadinEnvironment();
        return manager;
    }

    @Test
    void withoutAProgrammeThePageSaysWhatWillBeThere() {
        manager();
        navigate(CountingRuleView.ROUTE, CountingRuleView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("How reach is counted");
        assertThat(text())
                .contains("once a programme file has been imported", "Nothing has been recounted yet")
                .contains("Everything that reached the ledger was counted", "Nobody is counted as somebody else");
    }

    @Test
    void aManagerSeesTheEffectFirstAndThenSaves() {
        sample.load();
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        manager();
        navigate(CountingRuleView.ROUTE, CountingRuleView.class);
        press("Change: " + STRAND);
        assertThat($(Button.class).withText("Count by this rule").exists()).isFalse();
        boxes().setValue(Set.of(EngagementKind.STORY));
        press("See the effect");
        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains("What it would do to the figures of " + STRAND, "People10", "Places10");
        boxes().setValue(Set.of(EngagementKind.STORY, EngagementKind.VISIT));
        assertThat($(Button.class).withText("Count by this rule").exists())
                .as("another choice has another effect")
                .isFalse();
        press("See the effect");
        press("Count by this rule");
        assertThat(programme.strand(ledger.strand(STRAND)).orElseThrow().counts())
                .containsExactlyInAnyOrder(EngagementKind.STORY, EngagementKind.VISIT);
        assertThat(reach.strands())
                .filteredOn(line -> line.strand().name().equals(STRAND))
                .singleElement()
                .satisfies(line -> assertThat(line.reach().people()).isZero());
        assertThat(text()).contains("a person was visited, told a story");
        assertThat($(CheckboxGroup.class).exists()).isFalse();
    }

    @Test
    void whoIsTooLateIsToldAndSeesWhatCountsNow() {
        sample.load();
        var manager = manager();
        navigate(CountingRuleView.ROUTE, CountingRuleView.class);
        press("Change: " + STRAND);
        boxes().setValue(Set.of(EngagementKind.STORY));
        press("See the effect");
        var strand = ledger.strand(STRAND);
        var seen = programme.strand(strand).orElseThrow().counts();
        people.as(manager, () -> rules.change(strand, seen, Set.of(EngagementKind.BRIEFING)));
        press("Count by this rule");
        assertThat(programme.strand(strand).orElseThrow().counts()).containsExactly(EngagementKind.BRIEFING);
        assertThat(text()).contains("What counts for this strand: a person was briefed.");
    }

    @Test
    void aManagerRecountsAndIsToldThatEverythingAgrees() {
        sample.load();
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        manager();
        var view = navigate(CountingRuleView.ROUTE, CountingRuleView.class);
        press("Recount now");
        test($(ConfirmDialog.class).single()).confirm();
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            $(CountingRuleView.RecountPart.class).single().look();
            assertThat(view.getElement().getTextRecursively())
                    .contains("The latest recount ended on", "1 line, no difference", "Agrees");
        });
    }

    @Test
    void whatWasNotCountedIsShownWithItsReasonAndCanBeLeft() {
        sample.load();
        ledger.unnamed(-3, "s1");
        manager();
        navigate(CountingRuleView.ROUTE, CountingRuleView.class);
        assertThat(text()).contains("Conversation s1", "Not counted: a head count of -3 stands for nobody.");
        test($(Button.class).withText("Try again").single()).click();
        assertThat(text()).contains("a head count of -3 stands for nobody");
        test($(Button.class).withText("Leave it").single()).click();
        assertThat(text()).contains("Everything that reached the ledger was counted");
    }

    @Test
    void twoEntriesAreCountedAsOnePersonAndApartAgain() {
        sample.load();
        var gwen = people.named("Gwen Twice", Role.PARTICIPANT);
        var again = people.named("Gwendolen Twice", Role.PARTICIPANT);
        ledger.attended(gwen, "s1");
        ledger.attended(again, "s2");
        manager();
        navigate(CountingRuleView.ROUTE, CountingRuleView.class);
        press("Count as one");
        assertThat($(ConfirmDialog.class).exists()).as("nobody is chosen yet").isFalse();
        person("This entry").setValue(found("Gwen Twice", gwen));
        person("is this person").setValue(found("Gwendolen Twice", again));
        press("Count as one");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(reach.programme().people()).isOne();
        assertThat(text()).contains("Gwen Twice counts as Gwendolen Twice");
        press("Count apart: Gwen Twice");
        assertThat(reach.programme().people()).isEqualTo(2);
    }

    @Test
    void nobodyElseOpensIt() {
        sample.load();
        for (var role : new Role[] {Role.PARTICIPANT, Role.FACILITATOR, Role.STEERING, Role.OBSERVER}) {
            people.signIn(people.person(role));
            UI.getCurrent().navigate(CountingRuleView.ROUTE);
            assertThat($(CountingRuleView.class).exists()).as(role.name()).isFalse();
        }
    }

    private PersonFound found(String name, MemberId id) {
        return new PersonFound(id, name, null);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<EngagementKind> boxes() {
        return $(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonFound> person(String label) {
        return $(ComboBox.class).withPropertyValue(ComboBox::getLabel, label).single();
    }

    /** @param name the words on it, or its accessible name */
    private void press(String name) {
        test($(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().orElse(button.getText()).equals(name))
                        .single())
                .click();
    }

    private String text() {
        return $(Main.class).all().stream()
                .map(main -> main.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
