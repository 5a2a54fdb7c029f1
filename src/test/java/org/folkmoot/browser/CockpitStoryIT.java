package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A steering member weighs an idea in the cockpit and goes on to the next, by keyboard alone. */
class CockpitStoryIT extends OnTheSample {

    @Test
    void anIdeaIsScoredNotedAndLeftForTheNextWithoutAMouse() {
        try (var member = Person.signedIn(portal(), "steering")) {
            var page = member.page();
            var keys = new Keyboard(page);
            var first = longestWaiting(member);
            keys.on("fm-queue").press("j", "Enter");
            page.waitForURL(url -> url.endsWith(first));
            assertThat(page.locator("fm-cockpit")).isVisible();
            var title = member.heading();
            var card = page.locator(".fm-scores");
            assertThat(card).containsText("What they say is shown once yours is in");
            assertThat(card).not().containsText("Mean");

            keys.on("fm-cockpit").press("?");
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
            keys.press("Escape");
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);

            keys.press("4", "3", "?", "5");
            assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(4);
            keys.press("Enter");
            assertThat(card).containsText("Mean");
            assertThat(card).containsText("You");

            keys.press("n");
            keys.type("Let us ask j and k, 1 to 5?");
            assertThat(page.locator("#notes textarea")).hasValue("Let us ask j and k, 1 to 5?");
            keys.press("Tab", "Enter");
            assertThat(page.locator("#notes")).containsText("Let us ask j and k");
            assertThat(page.locator("h1")).hasText(title);

            page.locator("h1").focus();
            keys.press("j");
            assertThat(page.locator("h1")).not().hasText(title);
            keys.press("k");
            assertThat(page.locator("h1")).hasText(title);
            keys.press("i");
            assertThat(member.field("Why you stand aside")).isFocused();
        }
    }

    @Test
    void nobodyElseOpensIt() {
        String path;
        try (var member = Person.signedIn(portal(), "steering")) {
            path = longestWaiting(member);
        }
        for (var who : new String[] {"participant", "facilitator", "manager", "observer", "admin"})
            try (var other = Person.signedIn(portal(), who)) {
                other.open(path);
                assertThat(other.page().locator(".fm-scores, #notes")).hasCount(0);
            }
        try (var visitor = Person.visitor(portal())) {
            visitor.open(path);
            assertThat(visitor.page().locator(".fm-scores, #notes")).hasCount(0);
        }
    }

    private static String longestWaiting(Person member) {
        member.open("steering");
        var link = member.page().locator(".fm-rows a[href*='steering/ideas/']").first();
        assertThat(link).isVisible();
        return link.getAttribute("href");
    }
}
