package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A facilitator gathers lines of two conversations by keyboard, takes a suggestion, publishes; a visitor prints it. */
class CommonThemesStoryIT extends OnTheSample {

    private static final String LAST_BUS = "There is no bus home after anything that is any fun.";
    private static final String LATE_BUS =
            "A late bus on Fridays, paid for by those who want the young to come to things.";
    private static final String CASH = "The nearest cash machine is nine miles away and charges.";

    @Test
    void linesAreGatheredByKeyboardAndPublishedForEverybody() {
        try (var host = Person.signedIn(portal(), "facilitator");
                var visitor = Person.onAPhone(portal())) {
            var page = host.page();
            var keys = new Keyboard(page);
            host.open("common-themes/new");
            keys.fill(host.field("Title"), "The way home");
            session(page, keys, "Who speaks for the young");
            session(page, keys, "Villages without a shop");
            keys.enter(host.button("Begin"));
            assertThat(page.locator("h1")).hasText("The way home");
            var address = host.at("/gather").replaceFirst("/gather.*", "");

            // A first line makes its theme.
            keys.to(line(page, LAST_BUS)).press(" ");
            assertThat(host.text("1 line marked")).isVisible();
            keys.press("n");
            assertThat(host.field("Common theme")).isFocused();
            keys.type("Late buses").press("Enter");
            keys.enter(host.button("Put under it"));
            assertThat(host.text("1 line put under “Late buses”.").first()).isVisible();
            assertThat(line(page, LAST_BUS)).hasCount(0);

            // The next one goes there by number; it was the wrong one, and comes back.
            keys.to(line(page, CASH)).press("1");
            assertThat(page.locator(".fm-gather-done")).containsText("1 line put under “Late buses”.");
            assertThat(page.locator(".fm-theme-count").first()).containsText("2 lines from 2 conversations");
            keys.enter(host.button("Undo"));
            assertThat(page.locator(".fm-gather-done")).containsText("Undone.");
            assertThat(page.locator(".fm-theme-count").first()).containsText("1 line from 1 conversation");

            keys.enter(host.button("Similar lines: Late buses"));
            keys.enter(host.button("Put under it: " + LATE_BUS));
            assertThat(page.locator(".fm-theme-count").first()).containsText("2 lines from 1 conversation");

            keys.enter(host.button("Publish"));
            page.locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                    .press("Enter");
            assertThat(host.text("This is published, so it stays as it is.")).isVisible();

            visitor.page().navigate(address);
            assertThat(visitor.page().locator("h1")).hasText("The way home");
            assertThat(visitor.text(LATE_BUS)).isVisible();
            visitor.page()
                    .getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^In the notes of .*")))
                    .first()
                    .click();
            assertThat(visitor.page().locator("h1")).hasText("Notes: Who speaks for the young?");
            visitor.page().navigate(address + "/print");
            assertThat(visitor.text(LAST_BUS)).isVisible();
            assertThat(visitor.page().locator("nav")).hasCount(0);
            var file = visitor.page().request().get(download(visitor, address));
            org.assertj.core.api.Assertions.assertThat(new String(file.body(), 0, 5))
                    .isEqualTo("%PDF-");
        }
    }

    private static String download(Person person, String address) {
        person.page().navigate(address);
        var link = person.page().locator("a[download='common-themes.pdf']");
        link.waitFor();
        return (String) link.evaluate("a => a.href");
    }

    private static void session(Page page, Keyboard keys, String title) {
        var field = page.locator("vaadin-multi-select-combo-box input");
        keys.to(field).type(title);
        var item = page.locator("vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(title));
        assertThat(item).hasCount(1);
        keys.press("ArrowDown", "Enter");
        assertThat(page.locator("vaadin-multi-select-combo-box-chip").first()).isAttached();
        keys.press("Escape");
    }

    private static Locator line(Page page, String words) {
        return page.locator(".fm-gather-lines vaadin-checkbox input")
                .and(page.getByLabel(words, new Page.GetByLabelOptions().setExact(true)));
    }
}
