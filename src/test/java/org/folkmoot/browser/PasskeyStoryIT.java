package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A passkey from its making to its end, with Chromium's virtual authenticator. */
class PasskeyStoryIT extends OnTheSample {

    @Test
    void aPasskeyIsAddedSignsInIsRemovedAndThenSignsInNoMore() {
        try (var person = Person.signedIn(portal(), "facilitator")) {
            holdADevice(person, true);
            person.page().addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
            addPasskey(person);
            assertThat(rowOfThePasskey(person)).containsText("Not used yet");

            signOut(person);
            signInWithThePasskey(person);
            assertThat(person.page()).not().hasURL(java.util.regex.Pattern.compile(".*sign-in.*"));
            person.open("me");
            assertThat(rowOfThePasskey(person)).containsText("Last used");

            rowOfThePasskey(person)
                    .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                    .click();
            person.page()
                    .locator("vaadin-confirm-dialog")
                    .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(rowOfThePasskey(person)).hasCount(0);
            assertThat(person.text("This is your only way to sign in")).isVisible();

            signOut(person);
            signInWithThePasskey(person);
            assertThat(person.text("That passkey is not accepted here")).isVisible();
            person.open("me");
            assertThat(person.page().locator("h1")).hasText("Sign in");
        }
    }

    /** The virtual device chooses by itself what a person would choose from the list at the email field. */
    @Test
    void theEmailFieldOffersThePasskeyByItself() {
        try (var person = Person.signedIn(portal(), "observer")) {
            holdADevice(person, true);
            addPasskey(person);
            signOut(person);
            person.page().navigate(portal().url("sign-in"));
            person.page().waitForURL(url -> !url.contains("sign-in"));
            person.open("me");
            assertThat(rowOfThePasskey(person)).containsText("Last used");
        }
    }

    @Test
    void aDeviceThatDoesNotCheckItsHolderIsRefused() {
        try (var person = Person.signedIn(portal(), "steering")) {
            holdADevice(person, false);
            person.open("me");
            person.field("Name of the passkey").fill("Left open");
            person.button("Add a passkey").click();
            assertThat(person.text("That did not work: it was stopped")).isVisible();
        }
    }

    private static void addPasskey(Person person) {
        person.open("me");
        person.field("Name of the passkey").fill("My test phone");
        person.button("Add a passkey").click();
        assertThat(rowOfThePasskey(person)).isVisible();
    }

    private static void signInWithThePasskey(Person person) {
        person.open("sign-in");
        person.button("Sign in with a passkey").click();
    }

    private static Locator rowOfThePasskey(Person person) {
        return person.page()
                .locator(".fm-rows li")
                .filter(new Locator.FilterOptions().setHasText("Passkey “My test phone”"));
    }

    private static void signOut(Person person) {
        person.open("me");
        person.button("Sign out").last().click();
        person.page().waitForURL(url -> !url.endsWith("/me"));
    }

    private static void holdADevice(Person person, boolean checksItsHolder) {
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", checksItsHolder);
        device.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", device);
        var window = person.page().context().newCDPSession(person.page());
        window.send("WebAuthn.enable");
        window.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}
