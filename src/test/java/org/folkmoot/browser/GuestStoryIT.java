package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody without an account: by the form and the mail to a place and a code, and by name at the door. */
class GuestStoryIT extends OnTheSample {

    @Test
    void aVisitorOnAPhoneComesAsAGuest() {
        try (var guest = Person.onAPhone(portal());
                var admin = Person.signedIn(portal(), "admin")) {
            guest.open("conversations");
            guest.page()
                    .locator(".fm-rows li")
                    .filter(new Locator.FilterOptions().setHasText("places free"))
                    .locator("a")
                    .last()
                    .click();
            guest.link("Come as a guest").click();
            assertThat(guest.page().locator("h1")).hasText("Take a place as a guest");
            guest.field("Name").fill("Wren Field");
            guest.field("Email").fill("wren.field@example.org");
            guest.button("Send me the mail").click();
            assertThat(guest.page().locator("main")).containsText("We have written to wren.field@example.org");

            guest.open(Mails.link(admin, "wren.field@example.org", "place/guest/"));
            assertThat(guest.page().locator("h1")).hasText("Take your place?");
            guest.button("Take my place").click();
            assertThat(guest.page().locator("h1")).hasText("You have a place");

            guest.open(Mails.link(admin, "wren.field@example.org", "place/code/"));
            assertThat(guest.page().locator("main img")).isVisible();
        }
    }

    @Test
    void somebodyNewIsCheckedInAtTheDoor() {
        try (var facilitator = Person.onAPhone(portal()).signIn("facilitator@example.org", Person.SAMPLE_PASSWORD)) {
            facilitator.open("conversations");
            facilitator
                    .page()
                    .locator(".fm-rows a[href^='conversations/']")
                    .first()
                    .click();
            facilitator.link("Open the desk").click();
            facilitator.page().getByLabel("Find a person").fill("Finch Hollow");
            facilitator
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Somebody new: Finch Hollow"))
                    .click();
            assertThat(facilitator.field("Name")).hasValue("Finch Hollow");
            facilitator.button("Check in").click();
            assertThat(facilitator
                            .page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo: Finch Hollow")))
                    .isVisible();
        }
    }
}
