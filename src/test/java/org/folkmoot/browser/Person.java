package org.folkmoot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One person at one browser window of their own. */
final class Person implements AutoCloseable {

    static final String SAMPLE_PASSWORD = "try-folkmoot-here";

    private final RunningPortal portal;
    private final BrowserContext window;
    private final Page page;

    private Person(RunningPortal portal, Browser.NewContextOptions options) {
        this.portal = portal;
        this.window = Chromium.browser().newContext(options.setLocale("en-GB"));
        this.window.setDefaultTimeout(30_000);
        this.page = window.newPage();
    }

    static Person visitor(RunningPortal portal) {
        return new Person(portal, new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    static Person onAPhone(RunningPortal portal) {
        return new Person(
                portal,
                new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
    }

    static Person signedIn(RunningPortal portal, String who) {
        var person = visitor(portal);
        person.signIn(who + "@example.org", SAMPLE_PASSWORD);
        return person;
    }

    Person signIn(String email, String password) {
        open("sign-in");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    Person open(String path) {
        page.navigate(portal.url(path));
        page.locator("h1").first().waitFor();
        return this;
    }

    /** As in a cellar, or in a car park. */
    void network(boolean there) {
        window.setOffline(!there);
    }

    Page page() {
        return page;
    }

    /** The address, once it is one of these: the words of a page arrive before its address does. @param path a pattern of its end */
    String at(String path) {
        page.waitForURL(Pattern.compile(path + "(\\?.*)?$"));
        return page.url();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Chooses the n-th entry, from 0, of a select field. */
    void choose(String label, int entry) {
        var select = page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label)))));
        select.click();
        select.locator("vaadin-select-item[role=option]:visible").nth(entry).click();
    }

    /** Chooses the entry of a select field that reads like this. */
    void choose(String label, String entry) {
        var select = page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label)))));
        select.click();
        select.locator("vaadin-select-item[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    @Override
    public void close() {
        window.close();
    }
}
