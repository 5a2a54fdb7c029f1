package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A person takes their data with them, changes their mind about leaving, and in the end leaves. */
class MyDataStoryIT extends OnTheSample {

    private static final String TITLE = "A bench at every second stile";

    @Test
    void aPersonReadsAndDownloadsTheirDataAndKeepsTheirAccountAfterAll() throws IOException {
        try (var person = Person.signedIn(portal(), "participant")) {
            person.open("me/data");
            assertThat(person.page().locator("main")).containsText("participant@example.org");
            var download = person.page()
                    .waitForDownload(
                            () -> person.link("Download as JSON").first().click());
            assertThat(Files.readString(download.path())).contains("participant@example.org", "\"lists\"");

            askToGo(person, false);
            assertThat(person.text("Your account will be deleted on").first()).isVisible();
            person.open("");
            person.button("Keep my account").click();
            assertThat(person.text("Your account stays.").first()).isVisible();
            person.open("me");
            assertThat(person.page().locator("#delete")).containsText("You can delete your account.");
        }
        try (var administrator = Person.signedIn(portal(), "admin")) {
            administrator.open("admin/audit?words=JSON");
            assertThat(administrator.page().locator(".fm-rows li").first()).containsText("Own data downloaded");
            administrator.open("admin/retention");
            administrator
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview: Words of mails"))
                    .click();
            assertThat(administrator.page().locator("main")).containsText("would be emptied tonight");
        }
    }

    @Test
    void afterTheJobAnIdeaIsByAFormerParticipant() throws IOException {
        try (var portal = RunningPortal.withSample(
                        Files.createTempDirectory("folkmoot-leaving-"),
                        "--folkmoot.privacy.cooling-off=1s",
                        "--folkmoot.privacy.deletions=*/2 * * * * *");
                var person = Person.signedIn(portal, "participant");
                var manager = Person.signedIn(portal, "manager")) {
            person.open("ideas/new");
            person.field("Title").fill(TITLE);
            person.page().getByLabel("What would you do, and why?").fill("So that nobody has to turn back.");
            person.choose("Theme", 3);
            person.choose("Principle", 2);
            person.button("Put forward").click();
            assertThat(person.page().locator("h1")).hasText(TITLE);
            var idea = person.at("/ideas/[0-9a-f-]{36}");
            askToGo(person, true);

            var by = manager.text("a former participant").first();
            for (var tries = 0; tries < 30 && !by.isVisible(); tries++) {
                manager.page().navigate(idea);
                assertThat(manager.page().locator("h1")).hasText(TITLE);
                manager.page().waitForTimeout(500);
            }
            assertThat(by).isVisible();
        }
    }

    private static void askToGo(Person person, boolean leavingIdeas) {
        person.open("me/delete");
        assertThat(person.text("What stays, without your name").first()).isVisible();
        if (leavingIdeas)
            person.page()
                    .getByLabel("Leave my unanswered ideas here, without my name")
                    .check();
        person.page().getByLabel("Your password").fill(Person.SAMPLE_PASSWORD);
        person.button("Delete my account").click();
    }
}
