package org.folkmoot.browser;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** Reading what the portal has sent, on the administrator's page of mails. */
final class Mails {

    /** Something else may have been sent to the same person meanwhile. */
    private static final int NEWEST = 4;

    private Mails() {}

    /** The path of the link in the newest mail to that address which has one. @param path how it begins, a pattern */
    static String link(Person admin, String email, String path) {
        var link = Pattern.compile("/(" + path + "[\\w-]+)");
        for (var tries = 0; tries < 40; tries++) {
            admin.open("admin/mail");
            var rows = admin.page()
                    .locator(".fm-rows li")
                    .filter(new Locator.FilterOptions().setHasText(email))
                    .locator("a");
            var newest = rows.all().stream()
                    .limit(NEWEST)
                    .map(row -> row.getAttribute("href"))
                    .toList();
            for (var mail : newest) {
                admin.open(mail);
                admin.page().locator("main pre").waitFor();
                var found = link.matcher(admin.page().locator("main pre").innerText());
                if (found.find()) return found.group(1);
            }
            admin.page().waitForTimeout(250);
        }
        throw new AssertionError("no mail to " + email + " with a link to " + path);
    }
}
