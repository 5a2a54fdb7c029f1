package org.folkmoot.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A person without a mouse: goes to things by Tab and presses keys, nothing else. What cannot be reached is a fault of the page, and
 * so is a place that does not let go of the focus.
 */
final class Keyboard {

    private static final int STEPS_MAX = 400;
    private static final int STUCK = 4;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Waits until the part of the page that takes keys of its own is there. */
    Keyboard on(String element) {
        page.waitForFunction("element => customElements.get(element) !== undefined", element);
        return this;
    }

    Keyboard press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Tabs on until it has the focus, from wherever the focus is. */
    Keyboard to(Locator wanted) {
        wanted.first().waitFor();
        var before = "";
        var same = 0;
        for (var step = 0; step < STEPS_MAX; step++) {
            if (focused(wanted)) return this;
            press("Tab");
            var now = place();
            same = now.equals(before) && !now.isEmpty() ? same + 1 : 0;
            if (same >= STUCK) throw new AssertionError("The focus does not leave " + now);
            before = now;
        }
        throw new AssertionError("Not reached by Tab: " + wanted + ", the focus is at " + before);
    }

    /** Goes to it and presses Enter. */
    void enter(Locator wanted) {
        to(wanted).press("Enter");
    }

    /** Goes to a field, and types in place of what is there. */
    Keyboard fill(Locator field, String words) {
        return to(field).press("ControlOrMeta+a").type(words);
    }

    /** Types a date. The calendar opens as one types; it must be there before Enter can close it. */
    void date(Locator field, String day) {
        var open = page.locator("vaadin-date-picker[opened]");
        fill(field, day);
        open.waitFor();
        press("Enter");
        open.waitFor(hidden());
        press("Tab");
    }

    /** Opens a select field that has the focus, and goes down to the entry that reads so. */
    void choose(Locator select, String entry) {
        to(select).press("Enter");
        var item = select.locator("vaadin-select-item[role=option]");
        item.first().waitFor();
        for (var step = 0; step < 40; step++) {
            var at = select.locator("vaadin-select-item[focused]");
            if (at.count() > 0 && at.first().innerText().contains(entry)) {
                press("Enter");
                select.locator("vaadin-select-item[role=option]:visible")
                        .first()
                        .waitFor(hidden());
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("No entry reads " + entry);
    }

    void chooseLast(Locator select) {
        to(select).press("Enter");
        var items = select.locator("vaadin-select-item[role=option]");
        select.locator("vaadin-select-item[focused]").first().waitFor();
        press("End");
        items.last().and(page.locator("vaadin-select-item[focused]")).waitFor();
        press("Enter");
        items.first().waitFor(hidden());
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private static boolean focused(Locator wanted) {
        return wanted.count() > 0 && (Boolean) wanted.first().evaluate("e => e.matches(':focus, :focus-within')");
    }

    /** What has the focus, told apart from what looks like it. */
    private String place() {
        return (String) page.evaluate("""
                () => {
                  const at = document.activeElement;
                  if (!at || at === document.body) return '';
                  window.fmPlaces ??= new Map();
                  if (!window.fmPlaces.has(at)) window.fmPlaces.set(at, window.fmPlaces.size);
                  return at.tagName + ' ' + window.fmPlaces.get(at);
                }""");
    }
}
