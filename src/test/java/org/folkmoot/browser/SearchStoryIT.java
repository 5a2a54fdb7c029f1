package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse searches: suggestions while typing, then filters, forth and back. */
class SearchStoryIT extends OnTheSample {

    private static final int TABS_MAX = 60;

    @Test
    void suggestionsAreChosenWithTheKeyboard() {
        try (var visitor = Person.visitor(portal())) {
            visitor.open("");
            var keys = visitor.page().keyboard();
            var box = visitor.page().locator("#site-search");
            keys.press("/");
            assertThat(box).isFocused();
            keys.type("benches al");
            var options = visitor.page().getByRole(AriaRole.OPTION);
            assertThat(options.first()).containsText("Benches along the mill path");
            assertThat(box).hasAttribute("aria-expanded", "true");

            keys.press("Escape");
            assertThat(options.first()).isHidden();
            assertThat(box).isFocused();

            keys.type("o");
            assertThat(options.first()).isVisible();
            keys.press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            assertThat(box)
                    .hasAttribute(
                            "aria-activedescendant",
                            Pattern.compile(options.first().getAttribute("id")));
            keys.press("Enter");
            assertThat(visitor.page().locator("h1")).hasText("Benches along the mill path");
        }
    }

    @Test
    void filtersAreChosenAndLetGoWithTheKeyboardAndStandInTheAddress() {
        try (var visitor = Person.visitor(portal())) {
            visitor.open("");
            var page = visitor.page();
            page.keyboard().press("/");
            page.keyboard().type("village hall");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Search");
            var status = page.locator(".fm-search-page [role=status]").first();
            assertThat(status).containsText("things found");
            var all = status.innerText();

            var stage = page.locator(".fm-facets a[href*='stage=']").first();
            var count = stage.locator(".fm-count").innerText();
            tabTo(page, stage);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("stage="));
            assertThat(status).containsText(Pattern.compile("^" + count + " things? found"));
            assertThat(page.locator(".fm-facets a[aria-current]")).hasCount(1);

            var address = page.url();
            page.reload();
            assertThat(status).containsText(Pattern.compile("^" + count + " things? found"));

            tabTo(page, page.locator(".fm-facets a[aria-current]"));
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("stage="));
            assertThat(status).hasText(all);

            page.goBack();
            page.waitForURL(address);
            assertThat(status).containsText(Pattern.compile("^" + count + " things? found"));
        }
    }

    /** As a person does who has no mouse: Tab by Tab. */
    private static void tabTo(Page page, Locator wanted) {
        wanted.waitFor();
        for (var i = 0; i < TABS_MAX; i++) {
            if ((Boolean) wanted.evaluate("one => one === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        assertThat((Boolean) wanted.evaluate("one => one === document.activeElement"))
                .as("reached with Tab: " + wanted)
                .isTrue();
    }
}
