package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A round from its question to the result: a facilitator, the wall, and two phones that hear of each step by themselves. */
class RoundStoryIT extends OnTheSample {

    @Test
    void aRoundIsRunCardsAreSentGroupedAndRanked() {
        try (var host = Person.signedIn(portal(), "facilitator");
                var wall = Person.signedIn(portal(), "manager");
                var ann = Person.onAPhone(portal()).signIn("participant@example.org", Person.SAMPLE_PASSWORD);
                var bob = Person.onAPhone(portal()).signIn("admin@example.org", Person.SAMPLE_PASSWORD)) {
            host.open("conversations");
            host.page().locator(".fm-rows a[href^='conversations/']").first().click();
            host.link("Open the desk").waitFor();
            var session = host.at("/conversations/[0-9a-f-]{36}");
            host.link("Open the desk").click();
            host.link("Room code").click();
            var code = host.page().locator(".fm-room-code").innerText();
            for (var phone : new Person[] {ann, bob}) {
                phone.open("here?code=" + code);
                phone.button("Check me in").click();
                assertThat(phone.page().locator("h1")).hasText("You are checked in");
                phone.page().navigate(session + "/round");
                assertThat(phone.page().locator("h1")).hasText("The round in the room");
            }

            host.page().navigate(session + "/rounds");
            var question = "What would you do first? " + System.nanoTime();
            host.button("Add a round").click();
            host.field("Question").fill(question);
            host.field("Dots for each person").fill("2");
            host.field("Dots for each person").press("Tab");
            host.button("Add it").click();
            host.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start: " + question))
                    .click();
            wall.page().navigate(session + "/big-screen");
            assertThat(wall.page().locator("h1")).hasText(question);
            assertThat(wall.page().getByRole(AriaRole.TIMER)).hasText(Pattern.compile("\\d+:\\d\\d"));

            // Both phones were open all the time.
            assertThat(ann.text(question)).isVisible();
            ann.field("Your card").fill("A bench by the pump");
            ann.button("Send the card").click();
            assertThat(ann.text("Nobody else has sent a card yet.")).isVisible();
            assertThat(wall.text("1 card is in")).isVisible();
            assertThat(bob.text("1 card is in")).isVisible();
            assertThat(bob.text("A bench by the pump")).hasCount(0);

            bob.field("Your card").fill("A bus on Sundays");
            bob.page().waitForTimeout(600);
            bob.page().reload();
            assertThat(bob.field("Your card")).hasValue("A bus on Sundays");
            bob.button("Send the card").click();
            assertThat(bob.text("A bench by the pump")).isVisible();
            ann.button("Show 1 new card").click();
            assertThat(ann.text("A bus on Sundays")).isVisible();
            ann.field("Your card").fill("Too late for this one");

            host.button("End the round").click();
            assertThat(ann.text("These words were not sent")).isVisible();
            assertThat(ann.field("Your card")).hasValue("Too late for this one");

            host.link("Cards: 2").last().click();
            host.page()
                    .locator("li[draggable]")
                    .filter(new Locator.FilterOptions().setHasText("A bus on Sundays"))
                    .dragTo(host.page()
                            .locator("li[draggable]")
                            .filter(new Locator.FilterOptions().setHasText("A bench by the pump")));
            assertThat(host.field("Name of the group")).hasValue("Group 1");
            host.field("Name of the group").fill("Getting out");
            host.field("Name of the group").press("Enter");
            host.link("Back to the rounds").click();
            host.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the ranking: " + question))
                    .click();

            var give = new Page.GetByRoleOptions().setName("Give a dot: Getting out");
            ann.page().getByRole(AriaRole.BUTTON, give).click();
            assertThat(ann.text("You have 1 dot left of 2.")).isVisible();
            bob.page().getByRole(AriaRole.BUTTON, give).click();
            assertThat(bob.text("You have 1 dot left of 2.")).isVisible();
            host.button("Close the ranking and show the result").click();
            assertThat(ann.text("2 dots")).isVisible();
            assertThat(wall.text("2 dots")).isVisible();
            ann.page().navigate(session + "/round-results");
            assertThat(ann.text("Getting out")).isVisible();
        }
    }
}
