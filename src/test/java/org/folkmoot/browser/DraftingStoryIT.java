package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Begun on a phone, found at a desk, there after the server died in mid-sentence; two windows, and nothing lost. */
class DraftingStoryIT {

    private static final String TITLE = "Lanterns along the winter footpath";
    private static final String WORDING = "What would you do, and why?";
    private static final String HALF = "Hang lanterns from November to March, so that people dare to";

    @TempDir
    Path data;

    @Test
    void aDraftIsFoundOnAnotherDeviceAndAfterTheServerDied() {
        var portal = RunningPortal.withSample(data);
        try (var phone = participant(Person.onAPhone(portal));
                var desk = participant(Person.visitor(portal))) {
            phone.open("ideas/new");
            phone.field("Title").fill(TITLE);
            assertThat(phone.text("Draft saved").first()).isVisible();
            phone.page().waitForURL("**/ideas/drafts/*");
            phone.page().getByLabel(WORDING).pressSequentially(HALF);
            seenAtTheDesk(desk);
        } finally {
            portal.kill();
        }
        try (var again = RunningPortal.start(data, Map.of(), LoadedSample.PROFILE);
                var phone = participant(Person.onAPhone(again));
                var desk = participant(Person.visitor(again))) {
            phone.open("");
            phone.link(TITLE).first().click();
            assertThat(phone.page().locator("h1")).hasText("Go on with your draft");
            assertThat(phone.page().getByLabel(WORDING)).hasValue(HALF);
            desk.page().navigate(phone.at("/ideas/drafts/[0-9a-f-]{36}"));
            assertThat(desk.page().getByLabel(WORDING)).hasValue(HALF);
            typedInBoth(phone, desk);
        }
    }

    /** Nobody left the field: what stands there is saved while it is typed. */
    private static void seenAtTheDesk(Person desk) {
        desk.open("ideas/new");
        desk.link(TITLE).first().click();
        assertThat(desk.page().locator("h1")).hasText("Go on with your draft");
        for (var i = 0; i < 20 && !desk.page().getByLabel(WORDING).inputValue().equals(HALF); i++) {
            desk.page().reload();
            desk.page().getByLabel(WORDING).waitFor();
        }
        assertThat(desk.page().getByLabel(WORDING)).hasValue(HALF);
    }

    private static void typedInBoth(Person phone, Person desk) {
        phone.page().getByLabel(WORDING).fill(HALF + " walk home.");
        assertThat(phone.text("Draft saved just now").first()).isVisible();
        desk.page().getByLabel(WORDING).fill(HALF + " go out.");
        var both = desk.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Two versions of this text"));
        assertThat(both).isVisible();
        assertThat(both.locator("ins").first()).isVisible();
        assertThat(both.locator("del").first()).isVisible();
        both.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take the other text"))
                .click();
        assertThat(both).hasCount(0);
        assertThat(desk.page().getByLabel(WORDING)).hasValue(HALF + " walk home.");
        desk.choose("Theme", 3);
        desk.choose("Principle", 2);
        desk.button("Put forward").click();
        assertThat(desk.page().locator("h1")).hasText(TITLE);
        desk.open("ideas/new");
        assertThat(desk.link(TITLE)).hasCount(0);
    }

    private static Person participant(Person person) {
        return person.signIn("participant@example.org", Person.SAMPLE_PASSWORD);
    }
}
