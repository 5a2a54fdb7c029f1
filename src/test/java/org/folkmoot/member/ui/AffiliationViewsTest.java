package org.folkmoot.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Joining, changing a job and leaving, on My account and on a person's page; and what a manager does with an organisation. */
@PortalTest
class AffiliationViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AffiliationService affiliations;

    @Autowired
    MyAffiliations mine;

    MemberId ann;
    OrganisationId mill;
    OrganisationId barn;

    @BeforeEach
    void annWorksAtTheMill() {
        sample.load();
        ann = people.named("Ann of the mill", Role.PARTICIPANT);
        mill = organisation("Mill");
        barn = organisation("Barn");
        people.affiliate(ann, mill, LocalDate.of(2008, 1, 1));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void onMyAccountIJoinChangeMyJobAndLeave() {
        people.signIn(ann);
        var section = mine.create();
        UI.getCurrent().add(section);
        changeJob("Miller");
        assertThat(text(section)).contains("Miller · since", "Until", "Officer (changed by Ann of the mill)");

        join("Barn");
        assertThat(text(section)).contains("Barnsince");

        assertThat(actsFor()).as("the newest").isEqualTo(barn);
        choice().setValue(mine("Mill"));
        assertThat(actsFor()).isEqualTo(mill);

        leave("Mill");
        assertThat(text(section)).contains("Miller · 1 January 2008 to");
    }

    @Test
    void whatIsRefusedIsSaidAtItsField() {
        people.signIn(ann);
        UI.getCurrent().add(mine.create());
        join("Mill");
        assertThat(organisation().getErrorMessage()).contains("speaks for that organisation on that day already");
        test($(Button.class).withText("End").first()).click();
        $(Days.class).last().setValue(LocalDate.of(2007, 1, 1));
        test($(Button.class).withText("End").last()).click();
        assertThat($(Days.class).last().isInvalid()).isTrue();
        assertThat($(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void aManagerDoesTheSameOnThePersonsPage() {
        people.signIn(people.named("Mia Manager", Role.MANAGER));
        var page = navigate("members/" + ann.value(), MemberView.class);
        changeJob("Miller");
        assertThat(text(page)).contains("Miller · since", "Officer (changed by Mia Manager)");
        join("Barn");
        assertThat(text(page)).contains("Barn");
        leave("Mill");
        assertThat(text(page)).contains("1 January 2008 to");
    }

    @Test
    void aManagerNamesMergesAndSeparatesAnOrganisation() {
        people.signIn(people.person(Role.MANAGER));
        var page = navigate("organisations/" + barn.value(), OrganisationView.class);
        test($(Button.class).withText("Other names").single()).click();
        field("Other name").setValue("Mill");
        test($(Button.class).withText("Add the name").single()).click();
        assertThat(field("Other name").getErrorMessage()).contains("Mill");
        field("Other name").setValue("Old barn");
        test($(Button.class).withText("Add the name").single()).click();
        assertThat(text(page)).contains("Old barn");

        test($(Button.class).withText("Merge").single()).click();
        assertThat($(Dialog.class).last().getHeaderTitle()).contains("Barn");
        survivor()
                .setValue(organisations.all().stream()
                        .filter(one -> one.id().equals(mill))
                        .findFirst()
                        .orElseThrow());
        test($(Button.class, $(Dialog.class).last()).withText("Merge").single()).click();
        assertThat(organisations.findByName("Old barn")).contains(mill);
        assertThat(text(page)).contains("On the register it is now Mill", "Merged into Mill");

        test($(Button.class).withText("Separate again").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(organisations.findByName("Old barn")).contains(barn);
        assertThat(text(page)).contains("Separated from Mill again", "Merged into Mill", "Also known as Old barn");
    }

    @Test
    void aManagerEndsAnOrganisationAndOpensItAgain() {
        people.signIn(people.person(Role.MANAGER));
        var page = navigate("organisations/" + barn.value(), OrganisationView.class);
        test($(Button.class).withText("End").single()).click();
        assertThat($(Dialog.class).last().getHeaderTitle()).isEqualTo("Does Barn end?");
        $(Days.class).last().setValue(LocalDate.of(2009, 3, 31));
        test($(Button.class, $(Dialog.class).last()).withText("End").single()).click();
        assertThat(text(page)).contains("Last day31 March 2009", "Ended; last day 31 March 2009");
        assertThat(organisations.all()).noneMatch(one -> one.id().equals(barn));
        test($(Button.class).withText("Open again").single()).click();
        assertThat(text(page)).contains("Opened again").doesNotContain("Last day31 March 2009");
        assertThat(organisations.all()).anyMatch(one -> one.id().equals(barn));
    }

    @Test
    void whoActsForOneOrganisationAloneIsNotAsked() {
        people.signIn(ann);
        UI.getCurrent().add(mine.create());
        assertThat($(RadioButtonGroup.class).exists()).isFalse();
    }

    private OrganisationId actsFor() {
        return affiliations.actingFor().orElseThrow().organisation();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AffiliationLine> choice() {
        return $(RadioButtonGroup.class)
                .withPropertyValue(RadioButtonGroup::getLabel, "I act for")
                .single();
    }

    private AffiliationLine mine(String name) {
        return choice().getListDataView()
                .getItems()
                .filter(line -> line.organisationName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void changeJob(String title) {
        test($(Button.class).withText("Change job title").first()).click();
        $(TextField.class, $(Dialog.class).last()).single().setValue(title);
        test($(Button.class, $(Dialog.class).last())
                        .withText("Change job title")
                        .single())
                .click();
    }

    private void join(String name) {
        organisation()
                .setValue(organisations.all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow());
        test($(Button.class).withText("Add an affiliation").single()).click();
    }

    private void leave(String name) {
        test($(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("End the affiliation with " + name))
                        .single())
                .click();
        test($(Button.class, $(Dialog.class).last()).withText("End").single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisationSummary> organisation() {
        return $(ComboBox.class)
                .withPropertyValue(ComboBox::getLabel, "Organisation")
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisationSummary> survivor() {
        return $(ComboBox.class, $(Dialog.class).last()).single();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private OrganisationId organisation(String name) {
        return people.organisation(
                name,
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
