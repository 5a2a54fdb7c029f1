package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A place is taken, its owner is checked in on a phone, and the number on somebody else's open page moves by itself. */
class ConversationStoryIT extends OnTheSample {

    @Test
    void aCheckInMovesTheCountOnAPageThatIsOpenElsewhere() {
        try (var watcher = Person.visitor(portal());
                var newcomer = Person.signedIn(portal(), "admin");
                var facilitator = Person.onAPhone(portal()).signIn("facilitator@example.org", Person.SAMPLE_PASSWORD)) {
            newcomer.open("conversations");
            newcomer.page()
                    .locator(".fm-rows a[href^='conversations/']")
                    .first()
                    .click();
            newcomer.button("Take a place").click();
            assertThat(newcomer.button("Give up my place")).isVisible();
            var session = newcomer.page().url();

            watcher.open("");
            var people = watcher.page().locator("#reach-people .fm-figure");
            var before = Integer.parseInt(people.innerText().replace(",", ""));

            facilitator.page().navigate(session + "/desk");
            facilitator.page().getByLabel("Find a person").fill("Sample administrator");
            facilitator
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check in: Sample administrator"))
                    .click();
            assertThat(facilitator
                            .page()
                            .getByRole(
                                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo: Sample administrator")))
                    .isVisible();

            // The visitor's page was open all the time and is not loaded again.
            assertThat(people)
                    .hasText(
                            String.format("%,d", before + 1),
                            new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        }
    }

    @Test
    void aPlaceIsTakenAndGivenUp() {
        try (var participant = Person.signedIn(portal(), "steering")) {
            participant.open("conversations");
            Locator free = participant
                    .page()
                    .locator(".fm-rows li")
                    .filter(new Locator.FilterOptions().setHasText("places free"))
                    .locator("a")
                    .last();
            free.click();
            participant.button("Take a place").click();
            assertThat(participant.button("Give up my place")).isVisible();
            participant.page().reload();
            participant.button("Give up my place").click();
            assertThat(participant.button("Take a place")).isVisible();
        }
    }
}
