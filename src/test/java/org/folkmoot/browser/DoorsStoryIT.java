package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Coming in: asking for an account, an invitation, a forgotten password, a link by mail. Mails are read on the administrator's page. */
class DoorsStoryIT extends OnTheSample {

    private static final String PASSWORD = "benches by the mill path";
    private static final String ANOTHER = "lanterns over the winter ford";

    @Test
    void somebodyAsksIsLetInForgetsThePasswordAndComesBackByLink() {
        var email = "ada.reed@elsewhere.example.org";
        try (var ada = Person.visitor(portal());
                var manager = Person.signedIn(portal(), "manager");
                var admin = Person.signedIn(portal(), "admin")) {
            ada.open("sign-in");
            ada.link("Ask for an account").click();
            assertThat(ada.page().locator("h1")).hasText("Ask for an account");
            ada.page().getByLabel("Name", exact()).fill("Ada Reed");
            ada.page().getByLabel("Email", exact()).fill(email);
            ada.page().getByLabel("My organisation is not listed").check();
            ada.page().getByLabel("Name of your organisation").fill("Reeds and Sons");
            ada.page().getByLabel("Job title").fill("Clerk");
            ada.page().locator("input[type=password]").fill("password1234");
            ada.button("Ask for an account").click();
            assertThat(ada.text("one of the first that a program would try").first())
                    .isVisible();
            ada.page().locator("input[type=password]").fill(PASSWORD);
            ada.button("Ask for an account").click();
            assertThat(ada.text("A mail is on its way to " + email)).isVisible();

            ada.open(Mails.link(admin, email, "register/confirm\\?token="));
            ada.button("Confirm my address").click();
            assertThat(ada.text("A programme manager looks at your request now"))
                    .isVisible();

            manager.open("");
            manager.link("wait to be let in").click();
            manager.button("Let Ada Reed in").click();
            manager.page()
                    .locator("vaadin-dialog")
                    .locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Let in"))
                    .click();
            assertThat(manager.text("Ada Reed is let in.").first()).isVisible();

            ada.signIn(email, PASSWORD).open("me");
            assertThat(ada.page().locator("main")).containsText(email);

            try (var forgetful = Person.visitor(portal())) {
                forgetful.open("sign-in");
                forgetful.link("Forgotten your password?").click();
                assertThat(forgetful.page().locator("h1")).hasText("Forgotten your password?");
                forgetful.page().getByLabel("Email", exact()).fill(email);
                forgetful.button("Send me the link").click();
                assertThat(forgetful.text("If " + email + " has an account")).isVisible();
                var reset = Mails.link(admin, email, "reset\\?token=");
                forgetful.open(reset);
                forgetful.page().locator("input[type=password]").fill(ANOTHER);
                forgetful.button("Save the password").click();
                assertThat(forgetful.text("Your new password is saved.")).isVisible();
                forgetful.signIn(email, ANOTHER);
                forgetful.open(reset);
                assertThat(forgetful.text("This link has been used already")).isVisible();
            }

            try (var withLink = Person.visitor(portal())) {
                withLink.open("sign-in");
                withLink.link("Send me a link by mail instead").click();
                assertThat(withLink.page().locator("h1")).hasText("Sign in with a link");
                withLink.page().getByLabel("Email", exact()).fill(email);
                withLink.button("Send me a link").click();
                assertThat(withLink.text("If " + email + " has an account")).isVisible();
                var once = Mails.link(admin, email, "sign-in/link\\?token=");
                withLink.open(once);
                withLink.button("Sign in").click();
                withLink.page().waitForURL(url -> !url.contains("sign-in"));
                withLink.open("me");
                assertThat(withLink.page().locator("main")).containsText(email);
            }
        }
    }

    @Test
    void anInvitationBringsSomebodyInWithoutAPassword() {
        var email = "bob.stone@elsewhere.example.org";
        try (var manager = Person.signedIn(portal(), "manager");
                var admin = Person.signedIn(portal(), "admin");
                var bob = Person.visitor(portal())) {
            manager.open("members/invitations");
            manager.page().getByLabel("Whom to invite").fill("Bob Stone <" + email + ">\nnobody");
            manager.page().getByLabel("Personal note").fill("Good to have you.");
            manager.button("Send invitations").click();
            assertThat(manager.text("1 invitation is on its way.")).isVisible();
            assertThat(manager.text("Line 2, nobody: Please write the address as"))
                    .isVisible();
            assertThat(manager.page().locator(".fm-rows").first()).containsText("Bob Stone");

            manager.open(Mails.link(admin, email, "invitation\\?token="));
            assertThat(manager.text("This link is for somebody else")).isVisible();

            bob.open(Mails.link(admin, email, "invitation\\?token="));
            assertThat(bob.text("Good to have you.")).isVisible();
            bob.page().getByLabel("No password: send me a link").check();
            bob.button("Make my account").click();
            assertThat(bob.text("Your account is ready.")).isVisible();
            manager.open("members?q=bob.stone");
            assertThat(manager.link("Bob Stone").first()).isVisible();
        }
    }

    @Test
    void aStrangerReadsTheSameWhetherAnAddressHasAnAccountOrNot() {
        try (var stranger = Person.visitor(portal())) {
            assertThat(answer(stranger, "forgotten", "Send me the link", "participant@example.org"))
                    .isEqualTo(answer(stranger, "forgotten", "Send me the link", "nobody.here@example.org"));
            assertThat(answer(stranger, "sign-in/link", "Send me a link", "participant@example.org"))
                    .isEqualTo(answer(stranger, "sign-in/link", "Send me a link", "nobody.here@example.org"));
        }
    }

    private static String answer(Person stranger, String page, String button, String email) {
        stranger.open(page);
        stranger.page().getByLabel("Email", exact()).fill(email);
        stranger.button(button).click();
        stranger.text("If " + email + " has an account").waitFor();
        return stranger.page().locator("main").innerText().replace(email, "ADDRESS");
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }
}
