package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a score in a mail to words, on a phone and without signing in; the facilitator reads them without a name. */
class FeedbackStoryIT extends OnTheSample {

    private static final Pattern SCORE = Pattern.compile("(https?://[^\\s]+/feedback/[\\w-]+\\?score=4)");

    @Test
    void aScoreInAMailIsOneClickAndWordsAreOneMore() {
        try (var admin = Person.signedIn(portal(), "admin");
                var person = Person.onAPhone(portal());
                var host = Person.signedIn(portal(), "facilitator")) {
            admin.open("admin/mail?q=How%20was%20it");
            var search =
                    admin.page().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("How was it?"));
            search.first().click();
            var text = admin.page().locator("pre.fm-mail-words");
            assertThat(text).containsText("5 – very good");
            var found = SCORE.matcher(text.innerText());
            org.assertj.core.api.Assertions.assertThat(found.find()).isTrue();
            var path = found.group(1).replaceFirst("https?://[^/]+/", "");

            person.open(path);
            assertThat(person.page().locator("h1")).hasText("How was it?");
            assertThat(person.page().getByLabel("4 – good")).isChecked();
            assertThat(person.page().locator("#status")).containsText("Your score 4 is kept.");
            assertThat(person.page()).not().hasURL(Pattern.compile(".*score=.*"));
            var words = "I will telephone the two from my table " + System.nanoTime();
            person.field("How will you use what you learned?").fill(words);
            person.button("Send").click();
            assertThat(person.page().locator("#status")).hasText("Your answer is kept. Thank you.");
            person.link("About this conversation").click();
            var session = person.heading();

            host.open("conversations/feedback");
            host.link("Conversations that matter").click();
            assertThat(host.page().locator("h1")).hasText("Feedback: Conversations that matter");
            host.link(session).click();
            assertThat(host.page().locator("h1")).hasText("Feedback: " + session);
            assertThat(host.text(words)).isVisible();
        }
    }

    @Test
    void theQuestionIsAnsweredByKeyboardAlone() {
        try (var person = Person.signedIn(portal(), "participant")) {
            person.open("conversations?when=past");
            person.link("Money for small things").first().click();
            person.link("Say what you have done since").press("Enter");
            assertThat(person.page().locator("h1")).hasText("What have you done differently since?");
            person.field("What have you done differently since?").focus();
            person.page().keyboard().type("Nothing yet.");
            person.page().keyboard().press("Tab");
            person.page().keyboard().press("Enter");
            assertThat(person.page().locator("#status")).hasText("Your answer is kept. Thank you.");
        }
    }
}
