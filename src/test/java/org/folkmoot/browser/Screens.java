package org.folkmoot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/**
 * Pictures of screens, for looking at them and for the README: {@code Screens BASE_URL FOLDER [WHO:]PATH...}. Each is taken
 * at 1280 × 800 and 390 × 844, light and dark.
 */
final class Screens {

    private Screens() {}

    public static void main(String[] arguments) {
        var base = arguments[0];
        var folder = Path.of(arguments[1]);
        var wanted = List.of(arguments).subList(2, arguments.length);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (var width : List.of(1280, 390)) wanted.forEach(one -> take(base, folder, one, width, scheme));
        System.exit(0);
    }

    private static void take(String base, Path folder, String wanted, int width, ColorScheme scheme) {
        var who = wanted.contains(":") ? wanted.substring(0, wanted.indexOf(':')) : "";
        var path = wanted.substring(wanted.indexOf(':') + 1);
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, width == 390 ? 844 : 800)
                .setColorScheme(scheme)
                .setLocale("en-GB");
        try (var window = Chromium.browser().newContext(options)) {
            var page = window.newPage();
            if (!who.isEmpty()) signIn(page, base, who);
            page.navigate(base + "/" + path);
            page.locator("h1").first().waitFor();
            page.waitForTimeout(700);
            var name =
                    (path.isEmpty() ? "home" : path.replaceAll("[^a-z0-9-]+", "_")) + (who.isEmpty() ? "" : "-" + who)
                            + "-" + width + "-" + scheme.name().toLowerCase() + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name)));
            var overflow = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (overflow > 0) System.out.println(name + ": " + overflow + " px too wide");
        }
    }

    private static void signIn(Page page, String base, String who) {
        page.navigate(base + "/sign-in");
        page.getByLabel("Email").fill(who + "@example.org");
        page.getByLabel("Password").fill(Person.SAMPLE_PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
