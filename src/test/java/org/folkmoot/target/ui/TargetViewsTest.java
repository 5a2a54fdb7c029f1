package org.folkmoot.target.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.target.SayTarget.aTarget;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.target.SayTarget;
import org.folkmoot.target.TargetDirection;
import org.folkmoot.target.TargetId;
import org.folkmoot.target.TargetKind;
import org.folkmoot.target.TargetPath;
import org.folkmoot.target.TargetService;
import org.folkmoot.target.TargetStatus;
import org.folkmoot.target.TargetStep;
import org.folkmoot.target.TargetWhy;
import org.folkmoot.target.TestTargets;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TargetViewsTest extends SpringBrowserlessTest {

    @Autowired
    TargetService targets;

    @Autowired
    TestTargets made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MemberId manager;
    private MemberId owner;

    @BeforeEach
    void aProgramme() {
        programme.load();
        manager = people.named("Mia Manager", Role.PARTICIPANT, Role.MANAGER);
        owner = people.named("Oda Owner", Role.PARTICIPANT);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void whereThereIsNoneThePageSaysWhatWillBeHereAndWhoMayBeginWithIt() {
        navigate("targets", TargetsView.class);
        assertThat(words($(EmptyState.class).single())).contains("Targets of the partnership", "will stand here");
        assertThat(links()).doesNotContain("Put a target on the register");
        people.signIn(manager);
        anew("targets");
        assertThat(words($(EmptyState.class).single())).contains("Put the first one on the register");
    }

    @Test
    void aVisitorSeesEachTargetWithItsStatusItsReasonAndABarThatIsSaidInWords() {
        var id = made.add(manager, underWay().ownedBy(owner));
        made.measure(owner, id, today(), "84.5");
        made.add(manager, aTarget().numbered(2).count(null, "services").titled("Shared services"));
        navigate("targets", TargetsView.class);
        assertThat(text())
                .contains(
                        "2 targets",
                        "A prosperous and vibrant economy",
                        "1. Councils that hold the standard",
                        "On course",
                        "84.5 % on",
                        "From 76 % to 90 %: 84.5 % now,",
                        "a member of the partnership",
                        "2. Shared services",
                        "No target stated")
                .doesNotContain("Oda Owner");
        assertThat($(TargetBar.class).all()).as("no share without a target").hasSize(1);
        assertThat(links()).contains("1 On course", "1 No target stated", "Table (CSV)");
    }

    @Test
    void theRegisterIsNarrowedDownInTheAddress() {
        made.add(manager, underWay().titled("Bills paid"));
        made.add(
                manager,
                aTarget().numbered(2).titled("Cleaner rivers").in(made.theme(2)).ownedBy("A council"));
        show("theme", made.theme(2).value().toString());
        assertThat(rows()).containsExactly("2. Cleaner rivers");
        show("status", "not-measured");
        assertThat(rows()).containsExactly("1. Bills paid");
        show("owner", "A council");
        assertThat(rows()).containsExactly("2. Cleaner rivers");
        show("q", "bills");
        assertThat(rows()).containsExactly("1. Bills paid");
        show("status", "missed");
        assertThat(words($(EmptyState.class).single())).contains("No target fits this choice");
        show("status", "nonsense");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aManagerPutsATargetOnTheRegisterAndEveryFieldSaysWhatItMisses() {
        people.signIn(manager);
        navigate("targets/new", NewTargetView.class);
        assertThat(field("Number").getValue()).isEqualTo("1");
        select("Kind", TargetKind.class).setValue(TargetKind.COUNT);
        field("Of how many").setValue("0");
        field("Target").setValue("32");
        field("Baseline").setValue("27");
        press("Put on the register");
        assertThat(field("What is to be reached").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(field("Where it is stated").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(field("Of how many").getErrorMessage()).startsWith("With none there is nothing to count.");
        assertThat(select("Theme", Theme.class).getErrorMessage())
                .isEqualTo("Please choose a theme, a strand or both.");
        assertThat(combo("Person").getErrorMessage()).isEqualTo("Please name a person or a body.");
        field("Of how many").setValue("30");
        press("Put on the register");
        assertThat(field("Target").getErrorMessage()).isEqualTo("32 of 30 cannot be: there are only 30.");
        assertThat(date("Day of the baseline").getErrorMessage())
                .isEqualTo("Please say on which day that was measured.");
        field("Of how many").setValue("36");
        date("Day of the baseline").setValue(today().minusYears(1));
        date("Date").setValue(today().minusYears(2));
        press("Put on the register");
        assertThat(date("Date").getErrorMessage()).isEqualTo("The date has to come after the day of the baseline.");
        date("Date").setValue(today().plusYears(1));
        field("What is to be reached").setValue("Districts in the right direction");
        field("Unit").setValue("districts");
        field("Where it is stated").setValue("The strategy");
        select("Theme", Theme.class)
                .setValue(select("Theme", Theme.class)
                        .getListDataView()
                        .getItems()
                        .findFirst()
                        .orElseThrow());
        body().setValue("The board");
        press("Put on the register");
        assertThat($(H1.class).single().getText()).isEqualTo("Districts in the right direction");
        assertThat(text()).contains("32 of 36 districts", "27 of 36 districts on", "The board", "No measurement yet");
    }

    @Test
    void whatMeansNothingForAKindIsNotAsked() {
        people.signIn(manager);
        navigate("targets/new", NewTargetView.class);
        select("Kind", TargetKind.class).setValue(TargetKind.COMPARISON);
        assertThat(labels()).contains("Compared with", "Difference to reach").doesNotContain("Of how many");
        select("Kind", TargetKind.class).setValue(TargetKind.UNIVERSAL);
        assertThat(labels()).contains("Of how many").doesNotContain("Compared with", "Target", "Difference to reach");
        select("Kind", TargetKind.class).setValue(TargetKind.PERCENTAGE);
        assertThat(labels()).contains("Target").doesNotContain("Of how many", "Unit");
    }

    @Test
    void theOwnerEntersAMeasurementAndCorrectsIt() {
        var id = made.add(manager, underWay().ownedBy(owner));
        people.signIn(owner);
        open(id);
        assertThat(text()).contains("Enter the first measurement");
        click("Enter a measurement");
        save("Enter");
        assertThat(field("Per cent").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(field("Where it comes from").getErrorMessage()).startsWith("Please say where the figure comes from");
        field("Per cent").setValue("840");
        date("Measured on").setValue(today().plusDays(1));
        field("Where it comes from").setValue("A survey");
        save("Enter");
        assertThat(field("Per cent").getErrorMessage()).isEqualTo("A percentage is 0 to 100.");
        assertThat(date("Measured on").getErrorMessage()).startsWith("Nothing can be measured on a day to come.");
        field("Per cent").setValue("94");
        date("Measured on").setValue(today());
        save("Enter");
        assertThat(text()).contains("Met", "94 %", "A survey", "Oda Owner");
        click("Correct");
        field("Per cent").setValue("84.5");
        save("Save the correction");
        assertThat(field("Why it is corrected").getErrorMessage()).isEqualTo("Please fill this in.");
        field("Why it is corrected").setValue("A typing mistake.");
        save("Save the correction");
        assertThat(text()).contains("On course", "A correction: A typing mistake.", "Corrected");
        assertThat($(NativeTable.class).single().getBody().getRows()).hasSize(2);
        click("Take back");
        field("Why?").setValue("Another target's figure.");
        save("Take back");
        assertThat(text()).contains("No measurement yet", "Another target's figure.");
    }

    @Test
    void aDayThatIsMeasuredAlreadyIsSaidInTheDialogAndWhatWasTypedStays() {
        var id = made.add(manager, underWay().ownedBy(owner));
        made.measure(owner, id, today(), "80");
        people.signIn(owner);
        open(id);
        click("Enter a measurement");
        field("Per cent").setValue("81");
        field("Where it comes from").setValue("Another survey");
        save("Enter");
        assertThat($(MeasurementDialog.class).single().getElement().getTextRecursively())
                .contains("There is a measurement of that day already: 80 %. Please correct that one.");
        assertThat(field("Per cent").getValue()).isEqualTo("81");
    }

    @Test
    void othersReadAndEnterNothing() {
        var id = made.add(manager, underWay().ownedBy(owner));
        made.measure(owner, id, today(), "84.5");
        open(id);
        assertThat(buttons()).doesNotContain("Enter a measurement", "Correct", "Take back", "No longer pursue");
        assertThat(links()).doesNotContain("Change").contains("Table (CSV)");
        assertThat(text())
                .contains(
                        "How the status is worked out",
                        "a member of the partnership",
                        "Put on the register",
                        "A straight line from the baseline to the target")
                .doesNotContain("Oda Owner", "Mia Manager");
        people.signIn(people.person(Role.PARTICIPANT));
        open(id);
        assertThat(buttons()).doesNotContain("Enter a measurement", "Correct", "Take back", "No longer pursue");
        assertThat(text()).contains("Oda Owner");
    }

    @Test
    void whoeverSavesSecondIsToldWhatStandsThereAndKeepsWhatTheyTyped() {
        var id = made.add(manager, underWay());
        people.signIn(manager);
        UI.getCurrent().navigate("targets/" + id.value() + "/change");
        field("Target").setValue("85");
        press("Save");
        assertThat(field("Why it is changed").getErrorMessage()).isEqualTo("Please fill this in.");
        field("Why it is changed").setValue("The board lowered it.");
        people.as(
                manager,
                () -> targets.change(
                        id, 1, underWay().in(made.theme(0)).to("80").terms(), "Somebody else"));
        press("Save");
        assertThat(text()).contains("Somebody changed this target since you opened it", "It is now", "80 %");
        assertThat(field("Target").getValue()).isEqualTo("85");
        press("Save");
        assertThat(text()).contains("85 %", "The board lowered it.", "Target: 80 % → 85 %");
    }

    @Test
    void aTargetIsGivenUpWithAReasonAndPursuedAgain() {
        var id = made.add(manager, underWay());
        people.signIn(manager);
        open(id);
        click("No longer pursue");
        field("Why?").setValue("The survey has ended.");
        save("No longer pursue");
        assertThat(text()).contains("No longer pursued", "Given up: The survey has ended.");
        assertThat(buttons()).contains("Pursue again").doesNotContain("Enter a measurement");
        click("Pursue again");
        field("Why?").setValue("There is another one.");
        save("Pursue again");
        assertThat(buttons()).contains("Enter a measurement");
    }

    @Test
    void homeBringsToMindWhatWaitsForAMeasurement() {
        var id = made.add(manager, underWay().ownedBy(owner).everyMonths(1));
        people.signIn(owner);
        anew("");
        assertThat(text()).contains("Put an idea forward").doesNotContain("A measurement is due");
        made.measure(owner, id, today().minusMonths(2), "78");
        anew("");
        assertThat(text()).contains("A measurement is due: Councils that hold the standard");
    }

    @ParameterizedTest
    @EnumSource(names = "MANAGER", mode = EnumSource.Mode.EXCLUDE)
    void writingTheRegisterIsForManagers(Role role) {
        var id = made.add(manager, underWay());
        people.signIn(people.person(role));
        UI.getCurrent().navigate("targets/new");
        assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
        UI.getCurrent().navigate("targets/" + id.value() + "/change");
        assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UI.getCurrent().navigate("targets/0191d7a4-0000-7000-8000-000000000000");
        assertThat($(TargetBar.class).all()).isEmpty();
        assertThat($(H1.class).single().getText()).doesNotContain("Targets");
    }

    @Test
    void everyStatusReasonAndChoiceHasWords() {
        for (var one : TargetStatus.values()) assertWords("target.status." + one);
        for (var one : TargetWhy.values()) assertWords("target.why." + one);
        for (var one : TargetKind.values()) {
            assertWords("target.kind." + one);
            assertWords("target.kind.help." + one);
            assertWords("target.measure.value." + one);
        }
        for (var one : TargetDirection.values()) {
            assertWords("target.direction." + one);
            assertWords("target.input.worse." + one);
        }
        for (var one : TargetPath.values()) assertWords("target.path." + one);
        for (var one : TargetStep.values()) assertWords("target.step." + one);
    }

    private SayTarget underWay() {
        return aTarget().from("76", today().minusMonths(6)).to("90").by(today().plusMonths(6));
    }

    private LocalDate today() {
        return clock.today();
    }

    /** Whoever is on a page already is not led to it again. */
    private static void anew(String address) {
        UI.getCurrent().navigate("conduct");
        UI.getCurrent().navigate(address);
    }

    private void open(TargetId id) {
        UI.getCurrent().navigate("targets/" + id.value());
    }

    private void show(String name, String value) {
        UI.getCurrent().navigate("targets", QueryParameters.simple(Map.of(name, value)));
    }

    private List<String> rows() {
        return $(Row.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .map(words -> words.startsWith("1. Bills paid") ? "1. Bills paid" : words)
                .map(words -> words.startsWith("2. Cleaner rivers") ? "2. Cleaner rivers" : words)
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> buttons() {
        return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }

    private List<String> labels() {
        return $(TextField.class).all().stream().map(TextField::getLabel).toList();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private DatePicker date(String label) {
        return $(DatePicker.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label, Class<T> of) {
        return $(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private ComboBox<?> combo(String label) {
        return $(ComboBox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> body() {
        return (ComboBox<String>) combo("Body");
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).all().getFirst()).click();
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    /** In the dialog. */
    private void save(String button) {
        test($(Button.class).withText(button).last()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }

    private static void assertWords(String key) {
        assertThat(UI.getCurrent().getTranslation(key)).isNotEqualTo(key);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
