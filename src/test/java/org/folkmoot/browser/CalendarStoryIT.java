package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person's conversations reach their calendar program without a sign-in, until they revoke the address. */
class CalendarStoryIT extends OnTheSample {

    @Test
    void aCalendarProgramReadsWhatAPersonSubscribedToUntilTheyRevokeIt() throws Exception {
        try (var person = Person.signedIn(portal(), "participant")) {
            person.open("me#calendar");
            person.button("Subscribe to my conversations").click();
            var field = person.page().locator("#calendar vaadin-text-field input");
            assertThat(field).hasValue(Pattern.compile(".*/calendar/[A-Za-z0-9_-]{43}\\.ics"));
            var token = field.inputValue().replaceAll(".*/", "");

            var read = asked("calendar/" + token);
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.body()).contains("BEGIN:VCALENDAR", "X-WR-CALNAME:My conversations");
            assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(read.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");

            person.page().reload();
            assertThat(person.page().locator("#calendar")).containsText("It was last read on");
            assertThat(field).hasCount(0);
            person.button("Revoke the address").click();
            person.page()
                    .locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke the address"))
                    .click();
            assertThat(person.button("Subscribe to my conversations")).isVisible();
            assertThat(asked("calendar/" + token).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theMonthIsATableOnADeskAndAListOnAPhone() throws Exception {
        try (var desk = Person.visitor(portal());
                var phone = Person.onAPhone(portal())) {
            desk.open("conversations");
            desk.page().locator("a[href^='conversations/month']").click();
            assertThat(desk.page().locator("table.fm-month th[scope=col]").first())
                    .hasText("Monday");
            var first = desk.page().locator(".fm-month-entry a").first();
            var title = first.locator(".fm-month-title").innerText();
            first.click();
            assertThat(desk.page().locator("h1")).hasText(title);

            phone.open("conversations/month");
            assertThat(phone.page().locator("table.fm-month th").first()).isHidden();
            Locator day = phone.page().locator("td.fm-month-busy").first();
            assertThat(day.locator(".fm-month-name")).isVisible();
            assertThat((Integer) phone.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .isLessThanOrEqualTo(0);
        }
        assertThat(asked("api/v1/sessions/calendar.ics").body()).contains("BEGIN:VEVENT");
    }

    private HttpResponse<String> asked(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(portal().url(path))).build(), BodyHandlers.ofString());
        }
    }
}
