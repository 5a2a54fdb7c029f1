package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A series is scheduled by a rule, one of its dates is left out, a colleague offers to help, and a participant joins online. */
class ScheduleStoryIT extends OnTheSample {

    private static final String LINK = "https://meet.example.org/hedges";

    @Test
    void aSeriesByARuleFindsASecondFacilitatorAndShowsItsLinkToWhoeverTakesAPlace() {
        try (var facilitator = Person.signedIn(portal(), "facilitator");
                var manager = Person.signedIn(portal(), "manager");
                var participant = Person.signedIn(portal(), "participant")) {
            facilitator.open("conversations/new");
            facilitator.field("Title").fill("Hedges and ditches");
            facilitator.field("The question").fill("Who looks after what lies between us?");
            facilitator.choose("Strand", 4);
            facilitator.choose("How people meet", "Endeavour House");
            facilitator.field("Link to join online").fill(LINK);
            facilitator.field("Facilitators needed").fill("2");
            facilitator.choose("How often", "By weeks");
            var first = facilitator.field("First day");
            first.fill(LocalDate.now().plusDays(40).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK)));
            first.press("Enter");
            first.press("Tab");
            facilitator.button("Add these dates").click();
            var dates = facilitator.page().locator(".fm-dates > li");
            assertThat(dates).hasCount(4);
            dates.nth(1)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Remove: ")))
                    .click();
            assertThat(dates).hasCount(3);
            facilitator.button("Schedule 3 conversations").click();
            assertThat(facilitator.page()).hasURL(Pattern.compile("conversations/[0-9a-f-]{36}$"));
            assertThat(facilitator.text("Needs a second facilitator").first()).isVisible();
            assertThat(facilitator.text("Hearing loop in the large rooms.").first())
                    .isVisible();
            var session = facilitator.page().url().replaceFirst(".*/conversations/", "conversations/");

            manager.open("conversations/help-wanted");
            manager.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^I can help run it: Hedges and ditches")))
                    .first()
                    .click();
            facilitator.page().reload();
            assertThat(facilitator.text("Needs a second facilitator")).hasCount(0);

            participant.open(session);
            assertThat(participant.text("The link is shown here to everybody with a place"))
                    .isVisible();
            assertThat(participant.link("Join online")).hasCount(0);
            participant.button("Take a place").click();
            assertThat(participant.link("Join online")).hasAttribute("href", LINK);
        }
    }
}
