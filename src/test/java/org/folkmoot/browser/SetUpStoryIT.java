package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty installation: the printed link, the first administrator, the programme file; and all of it still there after a power cut. */
class SetUpStoryIT {

    private static final String PASSWORD = "a long and quiet password";

    @TempDir
    Path data;

    @Test
    void anEmptyPortalIsSetUpAndSurvivesAPowerCut() {
        try (var portal = RunningPortal.start(data, Map.of());
                var first = Person.visitor(portal)) {
            var link = Pattern.compile("http://\\S+(/set-up\\?token=\\S+)").matcher(portal.log());
            assertThat(link.find()).as("the set-up link is printed").isTrue();
            var path = link.group(1).substring(1);
            first.open(path);
            first.page().getByLabel("Name").fill("Sample Founder");
            first.page().getByLabel("Email").fill("founder@example.org");
            first.page().locator("input[type=password]").first().fill(PASSWORD);
            first.page().locator("input[type=password]").nth(1).fill(PASSWORD);
            first.button("Set up").click();
            first.link("Sign in and load the programme file").click();
            first.page().getByLabel("Email").fill("founder@example.org");
            first.page().getByLabel("Password").fill(PASSWORD);
            first.button("Sign in").click();
            assertThat(first.page().locator("h1")).hasText("Programme file");
            first.page()
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(Path.of("src/main/resources/sample/exceptional-suffolk.yaml"));
            // The file is checked as soon as it has arrived.
            first.button("Import").click();
            assertThat(first.text("Imported").first()).isVisible();
            first.open("programme");
            assertThat(first.page().locator("h1")).hasText("Exceptional Suffolk");

            try (var other = Person.visitor(portal)) {
                other.open(path);
                assertThat(other.page().locator("main")).not().containsText("Email");
            }
            portal.kill();
        }
        try (var portal = RunningPortal.start(data, Map.of());
                var founder = Person.visitor(portal)) {
            founder.signIn("founder@example.org", PASSWORD).open("programme");
            assertThat(founder.page().locator("h1")).hasText("Exceptional Suffolk");
            assertThat(portal.log()).doesNotContain("/set-up?token=");
        }
    }
}
