package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people write up a session at the same time, send it round, publish it, and a visitor finds it. */
class NotesStoryIT extends OnTheSample {

    private static final String SESSION = "Sport, music and a hall to do it in";

    @Test
    void twoPeopleWriteTheSameNotesByKeyboardUntilAVisitorReadsThem() {
        try (var host = Person.signedIn(portal(), "facilitator");
                var colleague = Person.onAPhone(portal()).signIn("manager@example.org", Person.SAMPLE_PASSWORD);
                var visitor = Person.visitor(portal())) {
            host.open("notes?which=unfinished");
            host.link(SESSION).click();
            assertThat(host.page().locator("h1")).hasText("Notes: " + SESSION);
            var address = host.at("/conversations/[0-9a-f-]{36}/notes").replaceFirst("\\?.*", "");
            host.button("Begin the notes").click();
            assertThat(empty(host, "Purpose")).isVisible();
            colleague.page().navigate(address);
            assertThat(empty(colleague, "Ideas")).isVisible();

            empty(host, "Purpose").click();
            host.page().keyboard().type("To find a hall for everything.");
            host.page().keyboard().press("Enter");
            // Nobody waits for the server before they type on.
            host.page().keyboard().type("And somebody with the key.");
            empty(colleague, "Ideas").click();
            colleague.page().keyboard().type("A drum kit that goes from hall to hall");
            assertThat(line(colleague, "Purpose", 1)).hasValue("To find a hall for everything.");
            assertThat(line(colleague, "Purpose", 2)).hasValue("And somebody with the key.");
            assertThat(line(host, "Ideas", 1)).hasValue("A drum kit that goes from hall to hall");

            // Both change the same line at once: nothing is lost, somebody chooses.
            line(host, "Ideas", 1).click();
            line(colleague, "Ideas", 1).click();
            host.page().keyboard().press("End");
            colleague.page().keyboard().press("End");
            host.page().keyboard().type(", and cymbals");
            assertThat(host.page().locator(".fm-notes-kept")).containsText("Kept");
            colleague.page().keyboard().type(", with a teacher");
            assertThat(host.text("Two people wrote this line at the same time")).isVisible();
            assertThat(host.page().locator(".fm-note-rivals")).containsText("with a teacher");
            host.button("Keep both").click();
            assertThat(host.page().locator(".fm-note-rivals")).hasCount(0);

            host.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^Put forward as an idea: A drum kit.*")))
                    .first()
                    .click();
            assertThat(host.page().locator("a.fm-note-idea").first()).containsText("Idea:");

            host.button("Send round for comment").click();
            host.page()
                    .locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, named("Send round for comment"))
                    .click();
            assertThat(host.button("Approve")).isVisible();
            host.button("Approve").click();
            host.page().getByLabel(Pattern.compile("Comments are open until.*")).fill("All have answered.");
            host.page()
                    .locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON, named("Approve"))
                    .click();
            host.button("Publish").click();
            host.page()
                    .locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, named("Publish"))
                    .click();
            assertThat(host.text("The notes are published.").first()).isVisible();

            visitor.page().navigate(address);
            assertThat(visitor.text("And somebody with the key.")).isVisible();
            visitor.page().locator("a.fm-note-idea").first().click();
            assertThat(visitor.page().locator("h1")).containsText("A drum kit");
            visitor.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("from the conversation.*")))
                    .click();
            assertThat(visitor.page().locator("h1")).hasText("Notes: " + SESSION);
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator empty(Person person, String section) {
        return person.field(section + ", new line").last();
    }

    private static Locator line(Person person, String section, int number) {
        return person.field(section + ", line " + number);
    }
}
