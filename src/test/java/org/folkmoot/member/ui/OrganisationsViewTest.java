package org.folkmoot.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OrganisationsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programmes;

    @Autowired
    ProgrammeService programme;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anEmptyRegisterSaysWhatWillBeHere() {
        navigate("organisations", OrganisationsView.class);
        assertThat(text($(EmptyState.class).single())).contains("will be listed here");
    }

    @Test
    void aVisitorReadsTheRegisterAndChangesNothing() {
        programmes.load();
        navigate("organisations", OrganisationsView.class);
        assertThat(text($(PageHeader.class).single())).containsPattern("\\d+ organisations from \\d+ sectors");
        assertThat($(Row.class).all()).hasSizeBetween(1, 20);
        assertThat($(Button.class).withText("Edit").exists()).isFalse();
        assertThat($(Button.class).withText("Add an organisation").exists()).isFalse();
    }

    @Test
    void aManagerAddsOneAndATakenNameIsSaidAtItsField() {
        programmes.load();
        people.signIn(people.person(Role.MANAGER));
        UI.getCurrent().navigate("organisations", QueryParameters.of("q", "mill path"));
        fill("Friends of the mill path");
        assertThat(text($(Row.class).single())).contains("Friends of the mill path", sector().name());
        fill("FRIENDS of the mill path");
        assertThat($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name")
                        .single()
                        .getErrorMessage())
                .contains("already has an organisation called FRIENDS of the mill path");
    }

    @SuppressWarnings("unchecked")
    private void fill(String name) {
        test($(Button.class).withText("Add an organisation").first()).click();
        $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Name")
                .single()
                .setValue(name);
        ((ComboBox<Sector>) $(ComboBox.class)
                        .withPropertyValue(ComboBox::getLabel, "Sector")
                        .single())
                .setValue(sector());
        ((ComboBox<Area>) $(ComboBox.class)
                        .withPropertyValue(ComboBox::getLabel, "Area")
                        .single())
                .setValue(programme.areas().getFirst());
        test($(Button.class)
                        .withText("Add an organisation")
                        .withCondition(button -> button.hasClassName("fm-primary"))
                        .last())
                .click();
    }

    private Sector sector() {
        return programme.sectors().getFirst();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
