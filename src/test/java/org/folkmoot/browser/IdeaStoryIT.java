package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A participant puts an idea forward, the steering group answers it, its author and a visitor read the answer. */
class IdeaStoryIT extends OnTheSample {

    private static final String TITLE = "Lanterns along the winter footpath";
    private static final String REASON = "It costs little and gets people home. The parish councils will hang them.";

    @Test
    void anIdeaIsAnsweredAndItsAuthorReadsTheAnswer() {
        tell(portal());
    }

    /** The story itself; {@link MariaDbStoryIT} tells it on another database. */
    static void tell(RunningPortal portal) {
        try (var author = Person.signedIn(portal, "participant");
                var steering = Person.signedIn(portal, "steering");
                var visitor = Person.visitor(portal)) {
            author.open("ideas/new");
            author.field("Title").fill(TITLE);
            author.page()
                    .getByLabel("What would you do, and why?")
                    .fill("Hang lanterns from November to March, so that people dare to walk home after dark.");
            author.choose("Theme", 3);
            author.choose("Principle", 2);
            author.button("Put forward").click();
            assertThat(author.page().locator("h1")).hasText(TITLE);
            var idea = author.at("/ideas/[0-9a-f-]{36}");
            var id = idea.substring(idea.lastIndexOf('/') + 1);

            visitor.page().navigate(idea);
            assertThat(visitor.text("Submitted").first()).isVisible();

            steering.open("steering/ideas/" + id);
            steering.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Approve"))
                    .check();
            steering.field("Owner").fill("The parish council");
            steering.field("Owner").press("Enter");
            steering.field("First action").fill("Ask the parishes.");
            steering.page().getByLabel("Reason").fill(REASON);
            steering.button("Prepare decision").click();
            assertThat(steering.text("Prepared decision").first()).isVisible();

            // Prepared is private: nobody outside the group sees it before it is published.
            visitor.page().reload();
            assertThat(visitor.page().locator("h1")).hasText(TITLE);
            assertThat(visitor.page().content()).doesNotContain("It costs little");

            steering.open("steering/prepared");
            assertThat(steering.link(TITLE).first()).isVisible();
            steering.button("Publish answers").click();
            assertThat(steering.page().locator("h1")).hasText("Answers published");

            author.page().navigate(idea);
            assertThat(author.text(REASON).first()).isVisible();
            visitor.page().reload();
            assertThat(visitor.text(REASON).first()).isVisible();
        }
    }

    @Test
    void supportIsGivenAndTakenBackWithOneButton() {
        try (var manager = Person.signedIn(portal(), "manager")) {
            manager.open("ideas?stage=SUBMITTED");
            manager.page().locator(".fm-rows a").first().click();
            var support = manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Support"));
            support.first().click();
            var supported = manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Supported"));
            assertThat(supported.first()).isVisible();
            manager.page().reload();
            assertThat(supported.first()).isVisible();
            supported.first().click();
            assertThat(supported).hasCount(0);
        }
    }
}
