package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A programme manager brings organisations and people in as tables: sees what is wrong, corrects it, watches it come in. */
class ImportStoryIT extends OnTheSample {

    @Test
    void aTableIsCorrectedAndComesInWithProgressAndAReport() {
        try (var manager = Person.signedIn(portal(), "manager")) {
            manager.open("organisations");
            manager.link("Import or export").click();
            assertThat(manager.page().locator("h1")).hasText("Import organisations");
            choose(
                    manager,
                    "Name;Sector;Area\nCafé in the old school;Fishing;Ipswich\n"
                            .getBytes(Charset.forName("windows-1252")));
            assertThat(manager.text("Line 2, Sector: Fishing is no sector").first())
                    .isVisible();
            assertThat(manager.text("read as Windows-1252").first()).isVisible();
            var possible = Pattern.compile("Possible are ([^,.]+)[,.]")
                    .matcher(manager.text("Fishing is no sector").first().innerText());
            possible.find();
            manager.open("organisations/import");
            choose(
                    manager,
                    ("Name;Sector;Area\nCafé in the old school;" + possible.group(1) + ";Ipswich\n")
                            .getBytes(StandardCharsets.UTF_8));
            manager.button("Import 1 line").click();
            assertThat(manager.text("Done: 1 line is imported.").first()).isVisible();

            var table = new StringBuilder("Name,Email,Organisation,Job title\n");
            for (var i = 0; i < 2_000; i++)
                table.append("Imported person ")
                        .append(i)
                        .append(",imported")
                        .append(i)
                        .append("@example.org,Café in the old school,Baker\n");
            manager.open("members/import");
            choose(manager, table.toString().getBytes(StandardCharsets.UTF_8));
            manager.button("Import 2,000 lines").click();
            assertThat(manager.text("Done: 2,000 lines are imported.").first()).isVisible();
            assertThat(manager.text("2,000 added").first()).isVisible();
            manager.open("members/import");
            assertThat(manager.text("Done: 2,000 lines are imported.").first()).isVisible();
            manager.open("organisations?q=old+school");
            manager.link("Café in the old school").first().click();
            assertThat(manager.text("Imported person").first()).isVisible();
        }
    }

    private static void choose(Person manager, byte[] bytes) {
        manager.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("table.csv", "text/csv", bytes));
    }
}
