package org.folkmoot.sheet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    JdbcClient jdbc;

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
        var sector = programme.sectors().getFirst().name();
        var area = programme.areas().getFirst().name();
        var first = looked(
                "organisations/import",
                OrganisationImportView.class,
                ("Name;Sector;Area;Fax\nCafé Blyth;Fishing;" + area + ";1\n")
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(text(first))
                .contains("Line 2, Sector: Fishing is no sector", sector, "Windows-1252", "left out", "Fax");
        assertThat($(Button.class).withTextContaining("Import the").exists()).isFalse();
        var second = looked(
                "organisations/import",
                OrganisationImportView.class,
                ("Name;Sector;Area\nCafé Blyth;" + sector + ";" + area + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(text(second)).contains("1 line: 1 would be added", "Nothing is written yet");
        test($(Button.class).withTextContaining("Import 1 line").single()).click();
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            second.look();
            assertThat(text(second)).contains("Done: 1 line is imported");
        });
        assertThat(organisations.findByName("Café Blyth")).isPresent();
        assertThat(text(navigate("organisations/import", OrganisationImportView.class)))
                .contains("Earlier imports", "Done: 1 line is imported", "nothing is written yet");
    }

    @Test
    void manyProblemsAreShownPageByPage() {
        var view = looked(
                "members/import",
                PeopleImportView.class,
                ("Name,Email\n" + "Ann,x\n".repeat(60)).getBytes(StandardCharsets.UTF_8));
        assertThat(text(view))
                .contains("60 lines cannot be imported", "Line 51,")
                .doesNotContain("Line 52,");
        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        UI.getCurrent().navigate(address, QueryParameters.of("page", "2"));
        assertThat(text($(ImportRunView.class).single())).contains("Line 61,").doesNotContain("Line 51,");
    }

    @Test
    void whereAnImportStoppedStandsThereWithTheWayOn() {
        var view = looked(
                "members/import",
                PeopleImportView.class,
                "Name,Email\nAnn,ann@example.org\n".getBytes(StandardCharsets.UTF_8));
        jdbc.sql("update sheet_import set state = 'STOPPED', last_line = 7").update();
        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        var stopped = navigate(address, ImportRunView.class);
        assertThat(text(stopped)).contains("Stopped after line 7: 0 of 1 lines");
        test($(Button.class).withText("Go on").single()).click();
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            stopped.look();
            assertThat(text(stopped)).contains("Done: 1 line is imported");
        });
        assertThat(view).isNotNull();
    }

    @Test
    void aFileThatIsNoTableIsSaidInOneSentence() throws IOException {
        var view = navigate("members/import", PeopleImportView.class);
        look(view, "Name\nAnn".getBytes(StandardCharsets.UTF_8));
        assertThat(text(view)).contains("Missing: Email. The first line has Name.");
    }

    private <T extends ImportView> ImportRunView looked(String route, Class<T> type, byte[] bytes) {
        try {
            look(navigate(route, type), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return $(ImportRunView.class).single();
    }

    private static void look(ImportView view, byte[] bytes) throws IOException {
        var file = Files.write(Files.createTempFile("folkmoot", ".test"), bytes);
        view.look("list.csv", file).execute();
        Files.delete(file);
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
