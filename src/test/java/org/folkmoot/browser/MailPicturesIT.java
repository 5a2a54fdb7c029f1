package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.folkmoot.mail.MailTemplates;
import org.folkmoot.notification.NotificationTemplates;
import org.junit.jupiter.api.Test;

/**
 * Every mail as a picture, at phone and desktop width, light and dark, in {@code target/mail-pictures}. None is wider than
 * its window, and none fetches anything.
 */
class MailPicturesIT {

    private static final Path FOLDER = Path.of("target/mail-pictures");

    @Test
    void everyMailFitsAPhoneAndADeskAndFetchesNothing() throws Exception {
        Files.createDirectories(FOLDER);
        var fetched = new ArrayList<String>();
        var tooWide = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (var width : List.of(1000, 390)) take(scheme, width, fetched, tooWide);
        assertThat(fetched).as("addresses fetched").isEmpty();
        assertThat(tooWide).as("wider than the window").isEmpty();
    }

    private static void take(ColorScheme scheme, int width, List<String> fetched, List<String> tooWide) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme);
        try (var window = Chromium.browser().newContext(options)) {
            var page = window.newPage();
            page.onRequest(request -> fetched.add(request.url()));
            var mails = new LinkedHashMap<>(MailTemplates.all());
            mails.putAll(NotificationTemplates.all());
            mails.forEach((name, mail) -> {
                page.setContent(MailTemplates.html(mail));
                var file = name + "-" + width + "-" + scheme.name().toLowerCase() + ".png";
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(file))
                        .setFullPage(true));
                if ((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0)
                    tooWide.add(file);
            });
        }
    }
}
