package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import org.folkmoot.account.TestSignIns;
import org.junit.jupiter.api.Test;

/** One's own devices, and an authenticator app from the QR code to a recovery code. */
class SignInStoryIT extends OnTheSample {

    private static final String PASSWORD = "seven quiet herons wading";

    /** A new person, so that the sample's stay as they are. */
    private static String someone(String name, String email) {
        try (var manager = Person.signedIn(portal(), "manager")) {
            manager.open("members/new");
            manager.page().getByLabel("Name").fill(name);
            manager.page().getByLabel("Email").fill(email);
            manager.page().getByLabel("First password").fill(PASSWORD);
            manager.button("Add").click();
            assertThat(manager.page().locator("h1")).hasText(name);
        }
        return email;
    }

    @Test
    void aPageLyingOpenIsSignedOutFromAnotherBrowser() {
        var email = someone("Heron Wade", "heron@example.org");
        try (var phone = Person.onAPhone(portal());
                var desk = Person.visitor(portal())) {
            phone.signIn(email, PASSWORD).open("me");
            desk.signIn(email, PASSWORD).open("me");
            var devices = desk.page().locator("#devices");
            assertThat(devices.locator("li")).hasCount(2);
            assertThat(devices).containsText("This device");
            devices.locator("li")
                    .filter(new Locator.FilterOptions().setHasNotText("This device"))
                    .getByText("Sign out there")
                    .click();
            assertThat(devices.locator("li")).hasCount(1);
            assertThat(phone.page().locator("main")).containsText("You were signed out here");
            phone.page().navigate(portal().url("me"));
            assertThat(phone.page().locator("h1")).hasText("Sign in");

            phone.signIn(email, PASSWORD).open("me");
            desk.open("me");
            assertThat(devices.locator("li")).hasCount(2);
            phone.page()
                    .locator("main")
                    .getByText("Sign out", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(phone.page().locator(".fm-sign-in")).isVisible();
            desk.open("me");
            assertThat(devices.locator("li")).hasCount(1);
        }
    }

    @Test
    void anAppIsSetUpAndAskedForAndARecoveryCodeStandsIn() {
        var email = someone("Tern Lake", "tern@example.org");
        String secret;
        String recovery;
        try (var person = Person.visitor(portal())) {
            person.signIn(email, PASSWORD).open("me");
            person.button("Set up an authenticator app").click();
            var section = person.page().locator("#second-factor");
            secret = section.locator(".fm-password").innerText().replace(" ", "");
            assertThat(section.locator("img.fm-qr")).isVisible();
            section.getByLabel("Code of six digits").fill(TestSignIns.code(secret, minutes(-5)));
            person.button("Confirm").click();
            assertThat(section).containsText("clock seems to be 5 minutes slow");
            section.getByLabel("Code of six digits")
                    .fill(TestSignIns.code(secret, Instant.now().minusSeconds(30)));
            person.button("Confirm").click();
            recovery = section.locator(".fm-codes code").first().innerText();
            assertThat(section.locator(".fm-codes code")).hasCount(10);
            person.open("me");
            assertThat(section).containsText("10 recovery codes left");
            assertThat(section.locator(".fm-codes")).hasCount(0);
        }
        try (var person = Person.visitor(portal())) {
            firstStep(person, email);
            answer(person, "000000");
            assertThat(person.page().locator("[role=alert]")).containsText("That code is not right");
            person.page().navigate(portal().url("me"));
            assertThat(person.page().locator("h1")).hasText("One more step");
            answer(person, TestSignIns.code(secret, Instant.now()));
            assertThat(person.page().locator("h1")).hasText("My account");
        }
        try (var person = Person.visitor(portal())) {
            firstStep(person, email);
            answer(person, recovery);
            person.page().locator(".fm-person").waitFor();
        }
        try (var person = Person.visitor(portal())) {
            firstStep(person, email);
            answer(person, recovery);
            assertThat(person.page().locator("[role=alert]")).containsText("used already");
            person.button("Start again").click();
            assertThat(person.page().locator("h1")).hasText("Sign in");
        }
    }

    private static void firstStep(Person person, String email) {
        person.open("sign-in");
        person.page().getByLabel("Email").fill(email);
        person.page().getByLabel("Password").fill(PASSWORD);
        person.button("Sign in").click();
        assertThat(person.page().locator("h1")).hasText("One more step");
    }

    private static void answer(Person person, String code) {
        person.page().locator("#code").fill(code);
        person.button("Sign in").click();
    }

    private static Instant minutes(int off) {
        return Instant.now().plusSeconds(60L * off);
    }
}
