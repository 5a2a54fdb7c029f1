package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Similar ideas while typing; two people write one idea; people talk about it. */
class WritingStoryIT extends OnTheSample {

    private static final String WORDING = "What would you do, and why?";
    private static final String BENCHES = "Benches along the mill path";

    @Test
    void similarIdeasShowWhileTypingAndTheSteeringGroupReadsWhyMineIsDifferent() {
        try (var author = Person.signedIn(portal(), "participant");
                var steering = Person.signedIn(portal(), "steering")) {
            author.open("ideas/new");
            author.field("Title").fill("Benches on the mill path for carers with prams");
            assertThat(author.text("People have said something like this").first())
                    .isVisible();
            assertThat(author.link(BENCHES).first()).isVisible();
            author.button("Mine is different because…: " + BENCHES).click();
            author.page()
                    .getByLabel("Mine is different because", new Page.GetByLabelOptions().setExact(true))
                    .fill("Prams need a place beside the bench.");
            author.button("Keep this").click();
            assertThat(author.text("You said: Prams need a place beside the bench."))
                    .isVisible();
            author.page().getByLabel(WORDING).fill("A bench with a space beside it.");
            putForward(author, "Benches on the mill path for carers with prams");
            steering.page().navigate(author.page().url());
            assertThat(steering.text("Prams need a place beside the bench.").first())
                    .isVisible();
        }
    }

    @Test
    void twoPeopleWriteOneIdeaAndAnybodyReadsWhatChanged() {
        var title = "A shed where allotment tools are lent";
        try (var author = Person.signedIn(portal(), "participant");
                var other = Person.signedIn(portal(), "manager");
                var visitor = Person.visitor(portal())) {
            author.open("ideas/new");
            author.field("Title").fill(title);
            author.page().getByLabel(WORDING).fill("One shed, one key, one list.");
            putForward(author, title);
            var idea = author.page().url();
            author.field("E-mail address of a co-author").fill("manager@example.org");
            author.button("Ask to join in").click();
            assertThat(author.text("asked").first()).isVisible();

            other.open("");
            other.link(title).first().click();
            assertThat(other.page().locator("h1")).hasText(title);
            other.button("Join in").click();
            other.link("Write it anew").click();
            assertThat(other.page().locator("h1")).hasText("New wording of “" + title + "”");
            other.page().getByLabel(WORDING).fill("Two sheds, one key, one list.");
            other.button("Publish the new wording").click();
            assertThat(other.page().locator("h1")).hasText(title);

            visitor.page().navigate(idea);
            Assertions.assertThat(visitor.page().request().get(idea).text())
                    .contains("<meta property=\"og:title\" content=\"" + title + "\">")
                    .contains("<meta property=\"og:description\" content=\"Two sheds, one key, one list.\">");
            visitor.link("2 versions").click();
            assertThat(visitor.page().locator("h1")).hasText("Versions of “" + title + "”");
            assertThat(visitor.page().locator("ins").first()).containsText("Two sheds");
            assertThat(visitor.page().locator("del").first()).containsText("One shed");
        }
    }

    @Test
    void peopleTalkAboutAnIdeaAndPointToAnother() {
        try (var author = Person.signedIn(portal(), "participant");
                var other = Person.signedIn(portal(), "manager")) {
            var title = "A kettle in every waiting room";
            author.open("ideas/new");
            author.field("Title").fill(title);
            author.page().getByLabel(WORDING).fill("Waiting is easier with tea.");
            putForward(author, title);
            other.page().navigate(author.page().url());
            assertThat(other.page().locator("h1")).hasText(title);
            var field = other.page().getByLabel("Add a comment");
            field.pressSequentially("Look at #Benches along");
            other.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BENCHES))
                    .first()
                    .click();
            other.button("Comment").click();
            assertThat(other.page().locator(".fm-comment")).hasCount(1);
            other.page().locator(".fm-comment").getByText(BENCHES).click();
            assertThat(other.page().locator("h1")).hasText(BENCHES);
            assertThat(other.text("Mentioned in comments")).isVisible();
            assertThat(other.link(title).first()).isVisible();
            author.page().reload();
            author.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reply: "))
                    .click();
            author.page().getByLabel("Reply to Sample programme manager").fill("They would go well together.");
            author.button("Reply").click();
            assertThat(author.page().locator(".fm-replies .fm-comment")).hasCount(1);
        }
    }

    private static void putForward(Person author, String title) {
        author.choose("Theme", 3);
        author.choose("Principle", 2);
        author.button("Put forward").click();
        assertThat(author.page().locator("h1")).hasText(title);
        author.page().waitForURL(url -> !url.contains("/drafts/") && !url.endsWith("/new"));
    }
}
