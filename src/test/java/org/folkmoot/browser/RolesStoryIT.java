package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What the manager, the observer and the administrator come for, and an inquiry from its open seats to a contribution. */
class RolesStoryIT extends OnTheSample {

    @Test
    void aSeatIsTakenAndAContributionMadeBeforeTheOthersAreRead() {
        try (var manager = Person.signedIn(portal(), "manager")) {
            manager.open("inquiries");
            manager.link("How might towns and villages cut what they burn")
                    .first()
                    .click();
            manager.button("Take a seat").click();
            assertThat(manager.button("Leave my seat")).isVisible();
            manager.page().getByLabel("What do you think?").fill("Ask whoever holds the key to the boiler room.");
            manager.button("Contribute").click();
            assertThat(manager.text("Ask whoever holds the key to the boiler room.")
                            .first())
                    .isVisible();
            assertThat(manager.page()
                            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What people said")))
                    .isVisible();
        }
    }

    @Test
    void anObserverReadsReachAndIsRefusedTheSteeringGroupsWork() {
        try (var observer = Person.signedIn(portal(), "observer")) {
            observer.open("reach");
            assertThat(observer.text("No target stated").first()).isVisible();
            observer.open("steering");
            assertThat(observer.page().locator("main")).not().containsText("Prepare a decision");
            assertThat(observer.page().locator("h1")).not().hasText("Steering");
            observer.open("ideas/new");
            assertThat(observer.page().getByLabel("What would you do, and why?"))
                    .hasCount(0);
        }
    }

    @Test
    void anAdministratorReadsTheMailsThatWereNotSent() {
        try (var administrator = Person.signedIn(portal(), "admin")) {
            administrator.open("admin/mail");
            assertThat(administrator.page().locator("main")).containsText("example.org");
            assertThat(administrator.page().locator("main a").count()).isPositive();
        }
    }
}
