package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Signing in with a council's own account, against a real authorization server; at the end that server is gone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderStoryIT {

    private static final String COUNCIL = "Test Council";

    private static CouncilAccounts council;
    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException {
        council = new CouncilAccounts();
        portal = RunningPortal.withSample(
                Files.createTempDirectory("folkmoot-oidc-"),
                Map.of("FOLKMOOT_ACCOUNT_OIDC_COUNCIL_CLIENTSECRET", CouncilAccounts.SECRET),
                "--folkmoot.account.oidc.council.name=" + COUNCIL,
                "--folkmoot.account.oidc.council.issuer=" + council.issuer(),
                "--folkmoot.account.oidc.council.client-id=" + CouncilAccounts.CLIENT,
                "--folkmoot.account.known-for=1ms",
                "--folkmoot.account.patience=2s");
        council.admit(portal);
    }

    @AfterAll
    static void stop() {
        if (council != null) council.close();
        if (portal != null) portal.close();
    }

    @Test
    @Order(1)
    void anAccountIsLinkedSignsInIsUnlinkedAndThenOpensNothing() {
        try (var person = Person.visitor(portal)) {
            person.signIn("participant@example.org", Person.SAMPLE_PASSWORD);
            person.open("me");
            person.button("Link " + COUNCIL).click();
            signInAtTheCouncil(person, "kate");
            assertThat(person.text("It is linked.")).isVisible();
            assertThat(row(person)).containsText(COUNCIL + " (kate@council.example)");

            signOut(person);
            person.open("sign-in");
            person.link("Sign in with " + COUNCIL).click();
            person.page().waitForURL(url -> !url.contains("sign-in"));
            person.open("me");
            assertThat(person.page().locator("main")).containsText("participant@example.org");
            assertThat(row(person)).containsText("Last used");

            row(person).getByText("Remove").click();
            person.page()
                    .locator("vaadin-confirm-dialog")
                    .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(row(person)).hasCount(0);
            signOut(person);
            person.open("sign-in");
            person.link("Sign in with " + COUNCIL).click();
            signInAtTheCouncil(person, "kate"); // who signed out here was signed out there
            assertThat(person.text("A programme manager looks at it now")).isVisible();
        }
    }

    @Test
    @Order(2)
    void anAddressThatHasAnAccountHereIsLinkedOnlyAfterSigningInTheOldWay() {
        try (var person = Person.visitor(portal)) {
            person.open("sign-in");
            person.link("Sign in with " + COUNCIL).click();
            signInAtTheCouncil(person, "fred");
            assertThat(person.text("There is an account here with the address")).isVisible();
            person.field("Email").fill("facilitator@example.org");
            person.field("Password").fill(Person.SAMPLE_PASSWORD);
            person.button("Sign in").click();
            assertThat(person.text("It is linked.")).isVisible();
            signOut(person);
            person.open("sign-in");
            person.link("Sign in with " + COUNCIL).click();
            person.page().waitForURL(url -> !url.contains("sign-in"));
            person.open("me");
            assertThat(person.page().locator("main")).containsText("facilitator@example.org");
        }
    }

    @Test
    @Order(3)
    void anAddressTheCouncilDidNotCheckSaysNothingAboutTheAccountHere() {
        try (var person = Person.visitor(portal)) {
            person.open("sign-in");
            person.link("Sign in with " + COUNCIL).click();
            signInAtTheCouncil(person, "mallory");
            assertThat(person.text("there is no account for you here yet")).isVisible();
        }
    }

    @Test
    @Order(4)
    void aCouncilThatIsDownIsNamedAndThePasswordStillWorks() {
        council.close();
        try (var person = Person.visitor(portal)) {
            person.open("sign-in");
            person.link("Sign in with " + COUNCIL).click();
            assertThat(person.text(COUNCIL + " is not answering. Use another way"))
                    .isVisible();
            person.signIn("participant@example.org", Person.SAMPLE_PASSWORD);
            assertThat(person.page()).not().hasURL(java.util.regex.Pattern.compile(".*sign-in.*"));
        }
    }

    private static void signInAtTheCouncil(Person person, String who) {
        person.page().waitForURL(url -> url.startsWith("http://127.0.0.1"));
        person.page().locator("input[name=username]").fill(who);
        person.page().locator("input[name=password]").fill(CouncilAccounts.PASSWORD);
        person.page().locator("button[type=submit]").click();
        person.page().waitForURL(url -> url.startsWith("http://localhost"));
    }

    private static Locator row(Person person) {
        return person.page().locator(".fm-rows li").filter(new Locator.FilterOptions().setHasText(COUNCIL));
    }

    private static void signOut(Person person) {
        person.open("me");
        person.button("Sign out").last().click();
        person.page().waitForURL(url -> !url.endsWith("/me"));
    }
}
