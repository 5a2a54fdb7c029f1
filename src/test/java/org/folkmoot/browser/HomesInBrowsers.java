package org.folkmoot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Home pages open in real browser windows, for the bench. Used by one thread. */
public final class HomesInBrowsers implements AutoCloseable {

    private static final String SHOWN =
            "people => document.querySelector('#reach-people .fm-figure')?.textContent.trim() === people";

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    private HomesInBrowsers(String address, int count) {
        for (var i = 0; i < count; i++) {
            var window = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
            windows.add(window);
            var page = window.newPage();
            page.navigate(address + "/");
            page.locator("#reach-people .fm-figure").waitFor();
            pages.add(page);
        }
    }

    /** @return empty where no browser is installed; none is downloaded for a measurement */
    public static Optional<HomesInBrowsers> open(String address, int count) {
        return Chromium.isInstalled() ? Optional.of(new HomesInBrowsers(address, count)) : Optional.empty();
    }

    /** Until each of them shows so many people. */
    public void awaitPeople(int people) {
        for (var page : pages) page.waitForFunction(SHOWN, String.format("%,d", people));
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
