package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.folkmoot.account.TestSignIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An empty installation: the printed link, the first administrator with a second factor, the programme file; and all of
 * it still there after a power cut, the sign-in too.
 */
class SetUpStoryIT {

    private static final String PASSWORD = "a long and quiet password";

    @TempDir
    Path data;

    @Test
    void anEmptyPortalIsSetUpAndSurvivesAPowerCut() {
        var portal = RunningPortal.start(data, Map.of());
        try (var first = Person.visitor(portal)) {
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
            first.page().getByLabel("Keep me signed in on this device").check();
            firstStep(first);
            var secret = setUpASecondFactor(first, portal);
            assertThat(first.page().locator("h1")).hasText("Programme file");
            importTheSample(first);
            try (var other = Person.visitor(portal)) {
                other.open(path);
                assertThat(other.page().locator("main")).not().containsText("Email");
            }
            portal.kill();

            portal = RunningPortal.start(data, Map.of());
            assertThat(portal.log()).doesNotContain("/set-up?token=");
            first.page().navigate(portal.url("me"));
            assertThat(first.page().locator("h1")).hasText("My account");
            assertThat(first.page().locator("#devices li")).hasCount(1);
            try (var founder = Person.visitor(portal)) {
                founder.open("sign-in");
                firstStep(founder);
                founder.page().locator("#code").fill(TestSignIns.code(secret, Instant.now()));
                founder.button("Sign in").click();
                founder.page().locator(".fm-person").waitFor();
                founder.open("programme");
                assertThat(founder.page().locator("h1")).hasText("Exceptional Suffolk");
            }
        } finally {
            portal.close();
        }
    }

    private static void firstStep(Person founder) {
        founder.page().getByLabel("Email").fill("founder@example.org");
        founder.page().getByLabel("Password").fill(PASSWORD);
        founder.button("Sign in").click();
        assertThat(founder.page().locator("h1")).hasText("One more step");
    }

    /** An administrator must have one: nothing that asks for sign-in opens before. @return the app's secret */
    private static String setUpASecondFactor(Person founder, RunningPortal portal) {
        founder.page().navigate(portal.url("members"));
        assertThat(founder.page().locator("h1")).hasText("One more step");
        founder.page().navigate(portal.url("programme/file"));
        var secret = founder.page().locator(".fm-password").innerText().replace(" ", "");
        founder.page()
                .getByLabel("Code of six digits")
                .fill(TestSignIns.code(secret, Instant.now().minusSeconds(30)));
        founder.button("Confirm").click();
        assertThat(founder.page().locator(".fm-codes code")).hasCount(10);
        founder.button("I have kept them, continue").click();
        return secret;
    }

    private static void importTheSample(Person founder) {
        founder.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(Path.of("src/main/resources/sample/exceptional-suffolk.yaml"));
        // The file is checked as soon as it has arrived.
        founder.button("Import").click();
        assertThat(founder.text("Imported").first()).isVisible();
        founder.open("programme");
        assertThat(founder.page().locator("h1")).hasText("Exceptional Suffolk");
    }
}
