package org.folkmoot.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeFileText;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProgrammeViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void anEmptyInstallationSaysWhatWillBeHere() {
        navigate("programme", ProgrammeView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Programme");
        assertThat($(EmptyState.class).exists()).isTrue();
        navigate("programme/strategy", StrategyView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void visitorsReadTheWholeProgramme() {
        sample.load();
        navigate("programme", ProgrammeView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Exceptional Suffolk");
        var strands = $(StrandEntry.class).all().stream()
                .map(strand -> strand.getElement().getTextRecursively())
                .toList();
        assertThat(strands).hasSize(9);
        assertThat(strands.get(0)).contains("no target stated", "paid by others, outside the total");
        assertThat(strands.get(1)).contains("£45,000 (the overview says £30,000)", "150 people");
        assertThat(strands.get(4)).contains("stated for its parts", "Leading Together: £30,000, 20 places");
        assertThat(strands.get(5)).contains("4 per month", "attended a conversation");
        assertThat(text()).contains("from 1 February 2009, no end set", "recommended", "about £15,000", "10 members");
        assertThat(text()).contains("add up to £310,000; the funding below adds up to £310,000");
        assertThat($(ExportLink.class).exists()).isFalse();
    }

    @Test
    void theStrategyIsAMatrixOfThemesAndPrinciples() {
        sample.load();
        navigate("programme/strategy", StrategyView.class);
        var table = $(NativeTable.class).single();
        assertThat(table.getBody().getRows()).hasSize(4);
        assertThat(table.getHead().getRows().stream().map(NativeTableRow::getComponentCount))
                .containsExactly(7);
        assertThat(text())
                .contains("Safe, healthy and inclusive communities", "Aspiration and optimism for the future");
    }

    @Test
    void observersDownloadButDoNotImport() {
        sample.load();
        people.signIn(people.person(Role.OBSERVER));
        navigate("programme", ProgrammeView.class);
        assertThat($(ExportLink.class).exists()).isTrue();
        assertThatThrownBy(() -> navigate("programme/file", ProgrammeFileView.class))
                .isInstanceOf(Throwable.class);
    }

    @Test
    void aManagerSeesWhatAFileWouldChangeThenImportsIt() {
        people.signIn(people.person(Role.MANAGER));
        navigate("programme/file", ProgrammeFileView.class);
        test($(TextArea.class).single()).setValue("programme: {name: Small county}\nsectors: [Health]\n");
        press("Check what would change");
        assertThat(text()).contains("This would change", "2 added, 0 updated", "Small county");
        assertThat(programme.programme()).isEmpty();
        press("Import");
        assertThat(text()).contains("Imported", "2 added");
        assertThat(programme.programme().orElseThrow().name()).isEqualTo("Small county");
        press("Check what would change");
        assertThat(text()).contains("Nothing added, 0 updated, 2 unchanged");
        assertThat($(Button.class).withText("Import").exists()).isFalse();
    }

    @Test
    void whatIsWrongIsListedByLineAndNothingTypedIsLost() {
        people.signIn(people.person(Role.ADMINISTRATOR));
        navigate("programme/file", ProgrammeFileView.class);
        var yaml = "programme: {name: <script>alert(1)</script>}\nstrands:\n- {number: 1, name: A, cost: -5}\n";
        test($(TextArea.class).single()).setValue(yaml);
        press("Check what would change");
        assertThat(text()).contains("Line 3, strands › cost: This cannot be negative");
        assertThat($(TextArea.class).single().getValue()).isEqualTo(yaml);
        assertThat(programme.programme()).isEmpty();
    }

    @Test
    void anUploadStopsAtItsLimit() throws IOException {
        var endless = new ByteArrayInputStream(new byte[3 * ProgrammeFileText.MAX_BYTES]);
        assertThat(BoundedUpload.bounded(endless)).hasSize(ProgrammeFileText.MAX_BYTES + 1);
        assertThat(endless.available()).isEqualTo(2 * ProgrammeFileText.MAX_BYTES - 1);
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
