package org.folkmoot.sheet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ImportViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    OrganisationService organisations;

    @BeforeEach
    void aManager() {
        sample.load();
        people.signIn(people.person(Role.MANAGER));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void problemsAreNamedLineByLineAndACorrectedFileIsImportedWithAReport() {
        var view = navigate("organisations/import", OrganisationImportView.class);
        var sector = programme.sectors().getFirst().name();
        var area = programme.areas().getFirst().name();
        view.check(
                "list.csv",
                ("Name;Sector;Area;Fax\nCafé Blyth;Fishing;" + area + ";1\n")
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(text(view))
                .contains("Line 2, Sector: Fishing is no sector", sector, "Windows-1252", "left out", "Fax");
        assertThat($(Button.class).withTextContaining("Import the").exists()).isFalse();
        view.check(
                "list.csv",
                ("Name;Sector;Area\nCafé Blyth;" + sector + ";" + area + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(text(view)).contains("1 line: 1 would be added");
        test($(Button.class).withTextContaining("Import 1 line").single()).click();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(organisations.findByName("Café Blyth")).isPresent());
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            roundTrip();
            assertThat(text($(ImportProgressView.class).single())).contains("Done: 1 line is imported");
        });
    }

    @Test
    void aFileThatIsNoTableIsSaidInOneSentence() {
        var view = navigate("members/import", PeopleImportView.class);
        view.check("x.csv", "Name\nAnn".getBytes(StandardCharsets.UTF_8));
        assertThat(text(view)).contains("Missing: Email. The first line has Name.");
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
