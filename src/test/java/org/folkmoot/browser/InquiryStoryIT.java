package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Six people go through the East Midlands workshop, each in a window of their own, from the question to the published report; a
 * visitor reads it, and strand 3 counts the six.
 */
class InquiryStoryIT extends OnTheSample {

    private static final List<String> ISSUES = List.of(
            "Nobody knows what the other side runs", "The last bus leaves at six", "Rents rise faster than wages");
    private static final String EARLY_WIN = "One timetable for both towns";
    private static final String SUMMARY = "A bus that both towns pay for comes first.";
    private static final Pattern PLACES = Pattern.compile("\"number\":3,.*?\"places\":(\\d+)");

    private static final Pattern POINTS = Pattern.compile("[0-9] points");

    private final String question = "What would let two towns share a bus? " + System.nanoTime();
    private List<Person> six = List.of();
    private Person lead;
    private String inquiry;

    @AfterEach
    void closeWindows() {
        six.forEach(Person::close);
    }

    @Test
    void sixPeopleGoFromAQuestionToAPublishedReport() {
        try (var visitor = Person.visitor(portal())) {
            var before = places(visitor);
            gather();
            propose();
            everybodyTakesASeat();
            takeTheMethod();
            everybodyAlone(1, "Issue of number ");
            inGroups(2, true);
            theWholeRoom(3, "Buses before rents.");
            orderTheIssues();
            everybodyAlone(4, "Solution of number ");
            inGroups(5, false);
            proposeASolution();
            theWholeRoom(6, "One timetable, then one bus.");
            report();
            read(visitor, before);
        }
    }

    private void gather() {
        var wren = Person.visitor(portal());
        six = List.of(
                Person.signedIn(portal(), "participant"),
                Person.signedIn(portal(), "manager"),
                Person.signedIn(portal(), "facilitator"),
                Person.signedIn(portal(), "steering"),
                Person.signedIn(portal(), "admin"),
                wren);
        lead = six.getFirst();
        var email = "wren.heath@elsewhere.example.org";
        var manager = six.get(1);
        manager.open("members/invitations");
        manager.page().getByLabel("Whom to invite").fill("Wren Heath <" + email + ">");
        manager.button("Send invitations").click();
        assertThat(manager.text("1 invitation is on its way.")).isVisible();
        wren.open(Mails.link(six.get(4), email, "invitation\\?token="));
        wren.page().locator("input[type=password]").fill("curlew over the long water");
        wren.button("Make my account").click();
        assertThat(wren.text("Your account is ready.")).isVisible();
        wren.signIn(email, "curlew over the long water");
    }

    private void propose() {
        var manager = six.get(1);
        manager.open("inquiries/new");
        manager.field("Question").fill(question);
        manager.page().getByLabel("Why it matters").fill("Two towns, two buses, both half empty.");
        manager.page().getByLabel("Sponsor").fill("Steering group (sample)");
        manager.choose("Strand", "3 ");
        date(manager, "First day", 0);
        date(manager, "Last day", 40);
        manager.page()
                .getByLabel("Seats", new Page.GetByLabelOptions().setExact(true))
                .fill("6");
        manager.button("Propose").click();
        assertThat(manager.page().locator("h1")).hasText(question);
        inquiry = manager.at("/inquiries/[0-9a-f-]{36}").replaceFirst(".*/inquiries/", "inquiries/");
        manager.button("Open for seats").click();
        assertThat(manager.button("Begin")).isVisible();
    }

    private void everybodyTakesASeat() {
        for (var person : six) {
            person.open(inquiry);
            person.button("Take a seat").click();
            assertThat(person.text("You have a seat").first()).isVisible();
        }
        var late = six.getLast();
        late.open(inquiry);
        assertThat(late.text("6 of 6 seats").first()).isVisible();
        lead.open(inquiry);
        lead.button("Offer to lead").click();
        assertThat(lead.button("Stop leading")).isVisible();
        var manager = six.get(1);
        manager.open(inquiry);
        manager.button("Begin").click();
        assertThat(manager.button("Begin reporting")).isVisible();
    }

    private void takeTheMethod() {
        lead.open(inquiry + "/method");
        lead.button("Take the method East Midlands workshop").click();
        assertThat(lead.text("Phase 1 of 6").first()).isVisible();
    }

    /** Each writes before they read; who wrote reads those who wrote before. */
    private void everybodyAlone(int phase, String words) {
        look(lead, phase);
        lead.button("Open this phase").click();
        assertThat(lead.button("Close this phase")).isVisible();
        for (var number = 0; number < six.size(); number++) {
            var person = six.get(number);
            look(person, phase);
            assertThat(person.text(number + " of 6 answers are in.").first()).isVisible();
            assertThat(person.text(words)).hasCount(0);
            putIn(person, "Your answer", words + number);
            assertThat(person.text("Your answer is in.")).isVisible();
            for (var other = 0; other < number; other++)
                assertThat(person.text(words + other).first()).isVisible();
        }
        close(phase);
    }

    /** Three and three, balanced; a group reads the other's answer once both are in. */
    private void inGroups(int phase, boolean make) {
        look(lead, phase);
        if (make) {
            lead.field("How many").fill("2");
            lead.field("How many").press("Tab");
            lead.button("Make them, balanced by sector").click();
            assertThat(lead.page().locator("h3").filter(new Locator.FilterOptions().setHasText("Group 2")))
                    .isVisible();
        } else {
            lead.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Keep the groups of")))
                    .click();
            assertThat(lead.page().locator("h3").filter(new Locator.FilterOptions().setHasText("Group 2")))
                    .isVisible();
        }
        lead.button("Open this phase").click();
        assertThat(lead.button("Close this phase")).isVisible();
        var answered = 0;
        for (var person : six) {
            look(person, phase);
            person.text("Your group:").first().waitFor();
            if (person.text("Write one answer with your group.").count() == 0) continue;
            assertThat(person.text("What a group wrote")).hasCount(0);
            putIn(person, "The answer of your group", "What a group wrote in phase " + phase);
            assertThat(person.text("The answer of your group is in.").first()).isVisible();
            answered++;
        }
        assertThat(answered).isEqualTo(2);
        close(phase);
    }

    private void theWholeRoom(int phase, String words) {
        look(lead, phase);
        lead.button("Open this phase").click();
        assertThat(lead.button("Close this phase")).isVisible();
        var reader = six.getLast();
        look(reader, phase);
        putIn(lead, "What the whole room settled", words);
        // Open all the time, and not loaded again.
        assertThat(reader.text(words).first()).isVisible(within(15));
        close(phase);
    }

    /** The lead names them; four put the buses first, two the rents. */
    private void orderTheIssues() {
        look(lead, 3);
        lead.link("Go to: Issues and solutions").click();
        for (var issue : ISSUES) {
            lead.field("Issue").fill(issue);
            lead.button("Add this issue").click();
            assertThat(lead.page()
                            .locator(".fm-issues li")
                            .filter(new Locator.FilterOptions().setHasText(issue))
                            .first())
                    .isVisible();
        }
        for (var number = 0; number < six.size(); number++) {
            var person = six.get(number);
            person.open(inquiry + "/issues");
            assertThat(person.page().getByText(POINTS)).hasCount(0);
            person.open(inquiry + "/issues/order");
            var order = number < 4 ? List.of(1, 0, 2) : List.of(2, 1, 0);
            for (var next : order) {
                var put = person.page()
                        .getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put next: " + ISSUES.get(next)));
                put.click();
                assertThat(put).hasCount(0);
            }
            assertThat(person.text("Saved. Your order is in.")).isVisible();
        }
        lead.open(inquiry + "/issues");
        lead.button("Close the ordering").click();
        confirm("Close the ordering");
        // Points: the bus 4 × 2 + 2 × 1, nobody knows 4 × 1, the rents 2 × 2; the two others share a place.
        var first = lead.page().locator(".fm-issues > li").first();
        assertThat(first).containsText(ISSUES.get(1));
        assertThat(first).containsText("10 points");
        assertThat(lead.text("4 points")).hasCount(2);
    }

    private void proposeASolution() {
        var person = six.get(2);
        look(person, 4);
        person.link("Go to: Issues and solutions").click();
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a solution: " + ISSUES.get(1)))
                .click();
        var dialog = person.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Solution", new Locator.GetByLabelOptions().setExact(true))
                .fill(EARLY_WIN);
        dialog.getByLabel("Early win").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add it"))
                .click();
        assertThat(person.text(EARLY_WIN).first()).isVisible();
    }

    private void report() {
        var manager = six.get(1);
        manager.open(inquiry);
        manager.button("Begin reporting").click();
        assertThat(manager.button("Close the inquiry")).isVisible();
        lead.open(inquiry + "/report");
        lead.button("Begin the report").click();
        lead.button("Edit: Executive summary").click();
        lead.field("Executive summary").fill(SUMMARY);
        lead.button("Save").click();
        assertThat(lead.text(SUMMARY).first()).isVisible();
        assertThat(lead.text(ISSUES.get(1)).first()).isVisible();

        lead.button("Send round for comment").click();
        lead.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send round for comment"))
                .click();
        assertThat(lead.text("0 of 5 who take part have commented.").first()).isVisible();
        var others = six.subList(1, six.size());
        for (var person : others) {
            person.open(inquiry + "/report");
            person.page().getByLabel("Your comment on: Executive summary").fill("So it was.");
            person.button("Comment").first().click();
            assertThat(person.page().getByLabel("Your comment on: Executive summary"))
                    .hasValue("");
        }
        lead.open(inquiry + "/report");
        assertThat(lead.text("5 of 5 who take part have commented.").first()).isVisible();
        for (var left = others.size(); left > 0; left--) {
            lead.button("Tick off").first().click();
            assertThat(lead.button("Tick off")).hasCount(left - 1);
        }
        lead.button("Publish").click();
        lead.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                .click();
        assertThat(lead.text("Version 2").first()).isVisible();
    }

    private void read(Person visitor, int before) {
        visitor.open(inquiry + "/report");
        assertThat(visitor.text(SUMMARY).first()).isVisible();
        assertThat(visitor.text(ISSUES.get(1)).first()).isVisible();
        assertThat(visitor.text(EARLY_WIN).first()).isVisible();
        assertThat(visitor.text("So it was.")).hasCount(0);
        assertThat(visitor.text("Issue of number")).hasCount(0);
        visitor.open(inquiry + "/report/print");
        assertThat(visitor.text(SUMMARY).first()).isVisible();
        assertThat(places(visitor)).isEqualTo(before + six.size());
    }

    private void look(Person person, int phase) {
        person.open(inquiry + "/method?phase=" + phase);
        assertThat(person.text("Phase " + phase + " of 6").first()).isVisible();
    }

    private static void putIn(Person person, String label, String words) {
        person.field(label).fill(words);
        person.field(label).press("Tab");
        person.button("Put in").click();
    }

    private void close(int phase) {
        look(lead, phase);
        lead.button("Close this phase").click();
        confirm("Close this phase");
        assertThat(lead.button("Open it again")).isVisible();
    }

    private void confirm(String verb) {
        lead.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
    }

    private static void date(Person person, String label, int ahead) {
        var field = person.field(label);
        field.fill(LocalDate.now().plusDays(ahead).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK)));
        field.press("Enter");
        field.press("Tab");
    }

    /** What the portal says for all to read. */
    private static int places(Person person) {
        var figures = person.page().request().get(portal().url("api/v1/reach")).text();
        var found = PLACES.matcher(figures);
        assertThat(found.find()).as(figures).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static LocatorAssertions.IsVisibleOptions within(int seconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000.0);
    }
}
