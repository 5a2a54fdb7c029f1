package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A steering member goes through the queue and the board without a mouse. */
class SteeringQueueStoryIT extends OnTheSample {

    @Test
    void ideasAreSelectedShortlistedTogetherAndItIsUndone() {
        try (var person = Person.signedIn(portal(), "steering")) {
            person.open("steering?stage=idea.stage.SUBMITTED&order=newest");
            assertThat(person.page().locator("h1")).hasText("Steering");
            assertThat(person.page().locator("fm-queue li").first()).isVisible();
            var keys = new Keyboard(person.page()).on("fm-queue").press("j");
            assertThat(person.page().locator("fm-queue li").first().locator("a"))
                    .isFocused();
            keys.press("x");
            assertThat(person.text("1 selected")).isVisible();
            keys.press("j", "x");
            assertThat(person.text("2 selected")).isVisible();
            keys.press("k");
            assertThat(person.page().locator("fm-queue li").first().locator("a"))
                    .isFocused();

            press(person.button("Shortlist"), "Enter");
            assertThat(person.text("2 ideas go onto the shortlist. Everybody can see that stage."))
                    .isVisible();
            press(person.button("Shortlist 2 ideas"), "Enter");
            assertThat(person.page().locator("h1")).hasText("Put on the shortlist");
            assertThat(person.page().locator("main p", new Page.LocatorOptions().setHasText("Done for 2 of 2 ideas")))
                    .isVisible();

            press(person.button("Undo for 2 ideas"), "Enter");
            assertThat(person.page().locator("h1")).hasText("Undone: Put on the shortlist");
            assertThat(person.page().locator("main p", new Page.LocatorOptions().setHasText("Done for 2 of 2 ideas")))
                    .isVisible();
        }
    }

    @Test
    void aCardIsMovedByItsMenuAndBack() {
        try (var person = Person.signedIn(portal(), "steering")) {
            person.open("steering/board");
            assertThat(person.page().locator("h1")).hasText("Board");
            assertThat(person.page().locator("fm-queue li").first()).isVisible();
            var keys = new Keyboard(person.page()).on("fm-queue").press("j");
            var title = person.page().locator("fm-queue li a:focus").textContent();
            keys.press("m");
            assertThat(person.page().locator("fm-queue summary:focus")).hasText("Move to");
            keys.press("Tab", "Enter");
            assertThat(person.text(title + " is Shortlisted now.").first()).isVisible();
        }
    }

    private static void press(Locator where, String key) {
        where.focus();
        where.press(key);
    }
}
