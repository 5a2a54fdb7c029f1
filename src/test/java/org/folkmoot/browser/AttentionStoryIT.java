package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person reads what they were told and chooses what they are told, without a mouse. */
class AttentionStoryIT extends OnTheSample {

    private static final Pattern UNREAD = Pattern.compile("Inbox, [0-9]+ unread");

    @Test
    void theInboxIsReadMarkedAndUndoneByKeyboard() {
        try (var person = Person.signedIn(portal(), "observer")) {
            person.open("");
            var mark = person.page().locator("a.fm-inbox-mark");
            assertThat(mark).hasAttribute("aria-label", UNREAD);
            var before = unread(mark);
            assertThat(before).isPositive();
            press(mark, "Enter");
            assertThat(person.page().locator("h1")).hasText("Inbox");

            var first = person.page().locator("li.fm-unread vaadin-button").first();
            press(first, "Enter");
            assertThat(person.page().locator(".fm-inbox vaadin-button:focus")).hasText("Mark as unread");
            assertThat(mark).hasAttribute("aria-label", says(before - 1));
            person.page().keyboard().press("Enter");
            assertThat(mark).hasAttribute("aria-label", says(before));

            press(person.button("Mark all as read"), "Enter");
            assertThat(mark).hasAttribute("aria-label", "Inbox, nothing unread");
            assertThat(person.page().locator(":focus")).hasText("Undo");
            person.page().keyboard().press("Enter");
            assertThat(mark).hasAttribute("aria-label", says(before));
            assertThat(person.page().locator(":focus")).hasText("Mark all as read");
        }
    }

    @Test
    void choicesAndQuietHoursAreMadeByKeyboardAndStay() {
        try (var person = Person.signedIn(portal(), "facilitator")) {
            person.open("inbox");
            press(person.link("Choose what I am told"), "Enter");
            assertThat(person.page().locator("h1")).hasText("What I am told");
            var places = person.page().locator("vaadin-select").first();
            assertThat(places).containsText("Mail at once");
            places.locator("vaadin-select-value-button").focus();
            person.page().keyboard().press("Enter");
            var weekly = person.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("In the weekly digest"))
                    .first();
            weekly.waitFor();
            person.page().keyboard().press("ArrowDown");
            person.page().keyboard().press("ArrowDown");
            person.page().keyboard().press("Enter");
            assertThat(person.text("Saved. My places and seats: In the weekly digest.")
                            .first())
                    .isVisible();

            var quiet = person.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("No mail at certain hours"));
            press(quiet, "Space");
            assertThat(person.field("Until")).isVisible();
            assertThat(person.text("Saved: no mail from 20:00 to 07:00.").first())
                    .isVisible();

            person.page().reload();
            assertThat(places).containsText("In the weekly digest");
            assertThat(quiet).isChecked();
            press(person.button("Back to what is recommended"), "Enter");
            assertThat(places).containsText("Mail at once");
        }
    }

    @Test
    void anIdeaIsFollowedFromItsPageOnAPhone() {
        try (var person = Person.onAPhone(portal()).signIn("manager@example.org", Person.SAMPLE_PASSWORD)) {
            person.open("ideas?stage=SUBMITTED");
            person.page().locator(".fm-rows a").first().click();
            person.button("Follow").click();
            assertThat(person.button("Following")).isVisible();
            var title = person.heading();
            person.open("me/notifications");
            assertThat(person.link(title).first()).isVisible();
            person.button("Stop following: " + title).click();
            assertThat(person.button("Stop following: " + title)).hasCount(0);
        }
    }

    private static void press(Locator where, String key) {
        where.focus();
        where.press(key);
    }

    private static int unread(Locator mark) {
        return Integer.parseInt(mark.getAttribute("aria-label").replaceAll("\\D", ""));
    }

    private static String says(int count) {
        return "Inbox, " + (count == 0 ? "nothing" : count) + " unread";
    }
}
