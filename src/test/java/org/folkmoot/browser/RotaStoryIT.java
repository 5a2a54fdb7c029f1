package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A manager has a rota proposed, assigns it in one step, and takes it back. */
class RotaStoryIT extends OnTheSample {

    @Test
    void aRotaIsProposedAssignedAndTakenBack() {
        try (var manager = Person.signedIn(portal(), "manager");
                var facilitator = Person.signedIn(portal(), "facilitator")) {
            manager.open("conversations/facilitators");
            assertThat(manager.text("Opening a table").first()).isVisible();
            manager.link("Make a rota").click();
            assertThat(manager.page().locator("h1")).hasText("Rota");
            assertThat(manager.link("Tables on Tuesdays").first()).isVisible();
            assertThat(manager.text("so far.").first()).isVisible();
            manager.page().locator("main summary").first().click();
            assertThat(manager.text("has no training that counts").first()).isVisible();
            manager.button("Assign all").click();
            assertThat(manager.text("They are told.").first()).isVisible();
            assertThat(manager.page().locator("h2").getByText("Rotas so far")).isVisible();

            facilitator.open("conversations/facilitators/availability");
            assertThat(facilitator.page().locator("h1")).hasText("My availability");
            assertThat(facilitator.page().getByLabel("Tuesday, Evening, from 17:00"))
                    .isVisible();

            manager.button("Take back").first().click();
            manager.page()
                    .locator("vaadin-confirm-dialog")
                    .getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Take back"))
                    .click();
            assertThat(manager.text("Taken back").first()).isVisible();
            assertThat(manager.button("Assign all")).isVisible();
        }
    }
}
