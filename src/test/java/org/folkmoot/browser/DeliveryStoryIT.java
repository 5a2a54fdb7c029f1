package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An owner sees what there is to do, does it and records what came of it; a visitor reads it under "You said, we did". */
class DeliveryStoryIT extends OnTheSample {

    private static final String IDEA = "A starter pack for good neighbour schemes";
    private static final String ACTION = "Ask two new schemes to try the pack and say what is missing";
    private static final String RESULT = "The pack is printed, and seven schemes began with it.";

    @Test
    void whatAnOwnerDidIsReadByAVisitor() {
        try (var owner = Person.signedIn(portal(), "participant");
                var visitor = Person.visitor(portal())) {
            owner.open("me/actions");
            assertThat(owner.text(ACTION).first()).isVisible();
            var idea = owner.link(IDEA).first().getAttribute("href");
            owner.button("Start: " + ACTION).click();
            owner.button("Mark done: " + ACTION).click();
            assertThat(owner.button("Mark done: " + ACTION)).isHidden();

            owner.open(idea);
            assertThat(owner.page().locator("h1")).hasText(IDEA);
            assertThat(owner.text("In delivery since").first()).isVisible();
            owner.button("Record what came of it").click();
            owner.field("What happened").fill(RESULT);
            owner.page().getByLabel("Where it can be seen (optional)").fill("suffolk.example/neighbours");
            owner.button("Save result").click();
            assertThat(owner.text("Delivered,").first()).isVisible();

            visitor.open("");
            visitor.link("You said, we did").first().click();
            assertThat(visitor.page().locator("h1")).hasText("You said, we did");
            visitor.link(IDEA).first().click();
            assertThat(visitor.page().locator("h1")).hasText(IDEA);
            assertThat(visitor.text(RESULT).first()).isVisible();
            assertThat(visitor.link("See the evidence")).hasAttribute("href", "https://suffolk.example/neighbours");
        }
    }
}
