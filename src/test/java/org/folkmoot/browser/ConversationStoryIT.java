package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A place is taken, its owner is checked in on a phone, and the number on somebody else's open page moves by itself. */
class ConversationStoryIT extends OnTheSample {

    /** The number itself takes two seconds at most; the rest is for a machine that is busy. */
    private static final LocatorAssertions.HasTextOptions WITHIN =
            new LocatorAssertions.HasTextOptions().setTimeout(15_000);

    @Test
    void aCheckInMovesTheCountOnAPageThatIsOpenElsewhere() {
        checkInSeenElsewhere(portal(), portal());
    }

    /** @param elsewhere where the number is on a page that is open all the time: the same portal, or another node of it */
    static void checkInSeenElsewhere(RunningPortal desk, RunningPortal elsewhere) {
        try (var watcher = Person.visitor(elsewhere);
                var newcomer = Person.signedIn(desk, "admin");
                var facilitator = Person.onAPhone(desk).signIn("facilitator@example.org", Person.SAMPLE_PASSWORD)) {
            newcomer.open("conversations");
            newcomer.page()
                    .locator(".fm-rows a[href^='conversations/']")
                    .first()
                    .click();
            newcomer.button("Take a place").click();
            assertThat(newcomer.button("Give up my place")).isVisible();
            var session = newcomer.at("/conversations/[0-9a-f-]{36}");

            watcher.open("");
            var people = watcher.page().locator("#reach-people .fm-figure");
            var before = Integer.parseInt(people.innerText().replace(",", ""));
            watcher.page().evaluate("window.openAllTheTime = true");

            facilitator.page().navigate(session + "/desk");
            facilitator.page().getByLabel("Find a person").fill("Sample administrator");
            checkIn(facilitator, "Sample administrator").click();
            assertThat(undo(facilitator, "Sample administrator")).isVisible();
            assertThat(people).hasText(String.format("%,d", before + 1), WITHIN);

            undo(facilitator, "Sample administrator").click();
            var dialog = facilitator.page().locator("vaadin-dialog");
            dialog.getByLabel("Why?").fill("The wrong line was touched.");
            dialog.getByText("Undo", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(people).hasText(String.format("%,d", before), WITHIN);
            assertTrue(
                    (Boolean) watcher.page().evaluate("window.openAllTheTime === true"),
                    "the page was not loaded again");
        }
    }

    @Test
    void aPlaceIsTakenAndGivenUp() {
        try (var participant = Person.signedIn(portal(), "steering")) {
            participant.open("conversations");
            Locator free = participant
                    .page()
                    .locator(".fm-rows li")
                    .filter(new Locator.FilterOptions().setHasText("places free"))
                    .locator("a")
                    .last();
            free.click();
            participant.button("Take a place").click();
            assertThat(participant.button("Give up my place")).isVisible();
            participant.page().reload();
            participant.button("Give up my place").click();
            assertThat(participant.button("Take a place")).isVisible();
        }
    }

    @Test
    void aPlaceIsGivenUpFromTheMailWithoutSigningIn() {
        // Not the sample's steering member, who wants no mail in the evening.
        try (var admin = Person.signedIn(portal(), "admin");
                var holder = Person.visitor(portal())) {
            admin.open("conversations");
            admin.page()
                    .locator(".fm-rows li")
                    .filter(new Locator.FilterOptions().setHasText("places free"))
                    .locator("a")
                    .last()
                    .click();
            admin.button("Take a place").click();
            assertThat(admin.button("Give up my place")).isVisible();
            var session = admin.at("/conversations/[0-9a-f-]{36}").replaceFirst(".*/conversations/", "conversations/");

            holder.open(Mails.link(admin, "admin@example.org", "place/give-up/"));
            assertThat(holder.page().locator("h1")).hasText("Give up your place?");
            holder.page().keyboard().press("Tab");
            holder.page().keyboard().press("Enter");
            assertThat(holder.page().locator("h1")).hasText("Your place is given up");
            assertThat(holder.page().locator("button")).hasCount(0);

            admin.open(session);
            assertThat(admin.button("Take a place")).isVisible();
        }
    }

    @Test
    void aVisitorScansTheCodeOnTheWallSignsInAndIsHere() {
        try (var facilitator = Person.signedIn(portal(), "facilitator");
                var arriving = Person.onAPhone(portal())) {
            facilitator.open("conversations");
            facilitator
                    .page()
                    .locator(".fm-rows a[href^='conversations/']")
                    .first()
                    .click();
            facilitator.link("Open the desk").click();
            facilitator.link("Room code").click();
            var code = facilitator.page().locator(".fm-room-code").innerText();

            arriving.page().navigate(portal().url("here?code=" + code));
            arriving.page().getByLabel("Email").fill("manager@example.org");
            arriving.page().getByLabel("Password").fill(Person.SAMPLE_PASSWORD);
            arriving.button("Sign in").click();
            assertThat(arriving.field("Code shown in the room")).hasValue(code);
            arriving.button("Check me in").click();
            assertThat(arriving.page().locator("h1")).hasText("You are checked in");

            facilitator.link("Back to the desk").click();
            assertThat(facilitator
                            .page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName("Undo: Sample programme manager")))
                    .isVisible();
        }
    }

    @Test
    void checkInsWithoutANetworkAreKeptAndSentOnce() {
        try (var colleague = Person.signedIn(portal(), "manager");
                var desk = Person.onAPhone(portal()).signIn("facilitator@example.org", Person.SAMPLE_PASSWORD)) {
            desk.open("conversations");
            desk.page().locator(".fm-rows a[href^='conversations/']").first().click();
            desk.link("Open the desk").click();
            var waiting = desk.page().locator("button[data-check-in]");
            var first = waiting.nth(0).getAttribute("aria-label").replace("Check in: ", "");
            var second = waiting.nth(1).getAttribute("aria-label").replace("Check in: ", "");
            var url = desk.at("/desk");

            desk.network(false);
            checkIn(desk, first).click();
            assertThat(checkIn(desk, first)).containsText("✓");
            checkIn(desk, second).click();
            checkIn(desk, second).click();
            assertThat(desk.text("Waiting for the network: 2")).isVisible();

            desk.network(true);
            desk.page().navigate(url);
            assertThat(undo(desk, first)).isVisible();
            assertThat(undo(desk, second)).isVisible();
            assertThat(desk.text("All check-ins are sent.")).isVisible();

            colleague.page().navigate(url);
            assertThat(undo(colleague, first)).hasCount(1);
            assertThat(undo(colleague, second)).hasCount(1);
        }
    }

    private static Locator checkIn(Person desk, String name) {
        return desk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check in: " + name));
    }

    private static Locator undo(Person desk, String name) {
        return desk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo: " + name));
    }
}
