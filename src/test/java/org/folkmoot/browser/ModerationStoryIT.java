package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Somebody reports an idea, a manager hides it, its author reads why, and it is shown again. */
class ModerationStoryIT extends OnTheSample {

    private static final String TITLE = "A list of dogs that bark at the postman";
    private static final String WHY = "It names two households. Please leave the names out.";

    @Test
    void aReportedIdeaIsHiddenItsAuthorReadsWhyAndItIsRestored() {
        try (var author = Person.signedIn(portal(), "participant");
                var reader = Person.signedIn(portal(), "facilitator");
                var manager = Person.signedIn(portal(), "manager");
                var visitor = Person.visitor(portal())) {
            author.open("ideas/new");
            author.field("Title").fill(TITLE);
            author.page().getByLabel("What would you do, and why?").fill("So that the post arrives.");
            author.choose("Theme", 3);
            author.choose("Principle", 2);
            author.button("Put forward").click();
            assertThat(author.page().locator("h1")).hasText(TITLE);
            var idea = author.at("/ideas/[0-9a-f-]{36}");

            reader.page().navigate(idea);
            reader.button("Report " + TITLE).click();
            radio(reader, "It gives away something private about somebody").check();
            reader.page().getByLabel("In your words").fill("I know both houses.");
            reader.button("Send report").click();
            assertThat(reader.text("You reported this")).isVisible();

            manager.open("moderation");
            manager.link(TITLE).first().click();
            assertThat(manager.text("I know both houses.").first()).isVisible();
            radio(manager, "Hide it from everyone but its author").check();
            manager.page().getByLabel("Reason").fill(WHY);
            manager.button("Decide").click();
            assertThat(radio(manager, "Show it again")).isVisible();
            var decision = manager.at("/moderation/[^/]+");

            visitor.page().navigate(idea);
            assertThat(visitor.page().locator("h1")).hasText("There is no such page");
            author.page().navigate(idea);
            assertThat(author.text("Hidden by a moderator").first()).isVisible();
            assertThat(author.text(WHY).first()).isVisible();

            manager.page().navigate(decision);
            manager.page().getByLabel("Reason").fill("The names are gone.");
            manager.button("Decide").click();
            assertThat(radio(manager, "Hide it from everyone but its author")).isVisible();
            visitor.page().navigate(idea);
            assertThat(visitor.page().locator("h1")).hasText(TITLE);
        }
    }

    @Test
    void aFileOnAnIdeaIsDownloadedByAVisitorAndAFalseOneIsRefused() {
        try (var author = Person.signedIn(portal(), "participant");
                var visitor = Person.visitor(portal())) {
            author.open("ideas/new");
            author.field("Title").fill("A map of quiet lanes");
            author.page().getByLabel("What would you do, and why?").fill("To walk on.");
            author.choose("Theme", 3);
            author.choose("Principle", 2);
            author.button("Put forward").click();
            assertThat(author.page().locator("h1")).hasText("A map of quiet lanes");
            author.page().waitForURL(url -> url.matches(".*/ideas/[0-9a-f-]{36}"));
            choose(author, "lanes.png", "<html><script>alert(1)</script></html>");
            assertThat(author.text("What is in this file is not what its name says"))
                    .isVisible();
            choose(author, "lanes.pdf", "%PDF-1.4\nlanes\n%%EOF\n");
            assertThat(author.link("lanes.pdf")).isVisible();

            visitor.page().navigate(author.page().url());
            var download = visitor.page()
                    .waitForDownload(() -> visitor.link("lanes.pdf").click());
            org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
                    .isEqualTo("lanes.pdf");
            org.assertj.core.api.Assertions.assertThat(download.path()).hasContent("%PDF-1.4\nlanes\n%%EOF\n");
        }
    }

    private static void choose(Person person, String name, String content) {
        person.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static com.microsoft.playwright.Locator radio(Person person, String name) {
        return person.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }
}
