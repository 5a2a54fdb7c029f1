package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steering group's hour with the sample's waiting ideas, from the queue to the published minutes: the clerk's browser, and no
 * mouse. Then what is in the tables, and what an author reads.
 */
class MeetingStoryIT {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String VENUE = "Blackbourn Hall";
    private static final String YES = "It helps many, and somebody takes it on.";
    private static final String LATER = "The money is not there before spring.";
    private static final String NO = "Others do it already, and they do it well.";
    private static final String SAME = "Both ask for the same thing.";
    private static final String THEIRS = "It is for the chief executives to say.";

    @TempDir
    Path data;

    private Person clerk;
    private Page page;
    private Keyboard keys;
    private String meeting;
    private String aside;
    private final List<String> decided = new ArrayList<>();

    @Test
    void aWholeMeetingOfTenIsHeldByKeyboard() throws SQLException {
        try (var portal = RunningPortal.withSample(data)) {
            try (var visitor = Person.visitor(portal)) {
                clerk = visitor;
                page = visitor.page();
                keys = new Keyboard(page);
                signIn();
                shortlist();
                plan();
                buildTheAgenda();
                attend();
                talk();
                end();
                publish();
                minutes();
            }
            try (var author = Person.signedIn(portal, "participant")) {
                author.open("minutes/" + meeting);
                assertThat(author.text(YES).first()).isVisible();
                assertThat(author.text("Remarks of the group")).hasCount(0);
                assertThat(author.text("My firm would build it")).hasCount(0);
            }
        }
        tablesAgree();
    }

    private void signIn() {
        clerk.open("sign-in");
        keys.fill(page.getByLabel("Email"), "steering@example.org");
        keys.fill(page.getByLabel("Password"), Person.SAMPLE_PASSWORD);
        keys.enter(clerk.button("Sign in"));
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** What is not decided yet, the longest waiting first: two of them go onto the shortlist together. */
    private void shortlist() {
        clerk.open("steering");
        var waiting = NUMBER.matcher(page.locator("main header").first().innerText());
        assertThat(waiting.results()
                        .map(found -> Integer.parseInt(found.group()))
                        .findFirst())
                .hasValueSatisfying(many -> assertThat(many).isGreaterThanOrEqualTo(60));
        keys.choose(select("Prepared answer"), "Without one");
        page.waitForURL(url -> url.contains("prepared=no"));
        assertThat(page.locator("fm-queue li").first()).isVisible();
        keys.on("fm-queue").press("j", "x", "j", "x");
        assertThat(clerk.text("2 selected")).isVisible();
        keys.enter(clerk.button("Shortlist"));
        keys.enter(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Shortlist [12] idea"))));
        assertThat(page.locator("h1")).hasText("Put on the shortlist");
        assertThat(page.locator("main p").filter(new Locator.FilterOptions().setHasText("Done for")))
                .isVisible();
    }

    private void plan() {
        clerk.open("steering/meetings");
        keys.enter(clerk.button("Plan a meeting"));
        keys.date(clerk.field("Day"), day(7));
        keys.fill(clerk.field("Time"), "18:00");
        keys.press("Enter", "Tab");
        keys.fill(clerk.field("Place"), VENUE);
        keys.chooseLast(select("Chair"));
        keys.choose(select("Clerk"), "Sample steering member");
        keys.enter(clerk.button("Save meeting"));
        page.waitForURL(url -> url.matches(".*/steering/meetings/[0-9a-f-]{36}"));
        meeting = page.url().replaceFirst(".*/", "");
        assertThat(clerk.text(VENUE).first()).isVisible();
    }

    /** Ideas on no other agenda, from the queue: six of them. */
    private void buildTheAgenda() {
        var taken = onOtherAgendas();
        clerk.open("steering?prepared=no&order=newest");
        var lines = page.locator("fm-queue li");
        lines.first().waitFor();
        keys.on("fm-queue");
        var selected = 0;
        for (var line = 0; line < lines.count() && selected < 6; line++) {
            keys.press("j");
            var title = page.locator("fm-queue li a:focus").innerText();
            if (taken.contains(title)) continue;
            keys.press("x");
            assertThat(clerk.text(++selected + " selected")).isVisible();
        }
        assertThat(selected).isEqualTo(6);
        keys.enter(clerk.button("Put on an agenda"));
        keys.choose(select("Meeting"), VENUE);
        keys.enter(clerk.button("Put 6 ideas on it"));
        page.waitForURL(url -> url.endsWith(meeting));
        assertThat(clerk.text("6 items, 30 minutes")).isVisible();
    }

    private List<String> onOtherAgendas() {
        clerk.open("steering/meetings");
        var meetings = page.locator("main .fm-rows a");
        meetings.first().waitFor();
        var titles = new ArrayList<String>();
        var planned = meetings.all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> !href.endsWith(meeting))
                .toList();
        for (var href : planned) {
            clerk.open(href);
            if (clerk.button("Start meeting").count() > 0)
                titles.addAll(page.locator("main .fm-rows a").allInnerTexts());
        }
        return titles;
    }

    /** The clerk enters who is there: one sent apologies, nine of ten came. */
    private void attend() {
        keys.enter(page.locator("vaadin-button[aria-label$=': Apologies']"));
        var present = page.locator("vaadin-button[aria-label$=': Present']");
        assertThat(present).hasCount(9);
        aside = present.first().getAttribute("aria-label").replace(": Present", "");
        for (var there = 1; there <= 9; there++) {
            keys.enter(present);
            assertThat(clerk.text(there + " present of 10").first()).isVisible();
        }
        assertThat(present).hasCount(0);
        assertThat(clerk.text("There is a quorum.")).isVisible();
        keys.enter(clerk.button("Start meeting"));
        keys.enter(clerk.link("Room mode"));
    }

    private void talk() {
        keys.on("fm-meeting-keys");
        for (var item = 1; item <= 6; item++) {
            assertThat(clerk.text("Item " + item + " of 6").first()).isVisible();
            keys.press("t");
            assertThat(clerk.button("Done with it")).isVisible();
            if (item == 1) declareAnInterest();
            decide(item);
            keys.press("w");
            assertThat(clerk.field("Note")).isFocused();
            keys.type("Item " + item + " talked through.");
            keys.enter(clerk.button("Save note"));
            assertThat(clerk.text("Last saved by").first()).isVisible();
            if (item < 6) keys.press("n");
        }
    }

    /** One of the others; the clerk goes on deciding. */
    private void declareAnInterest() {
        keys.enter(
                page.locator("summary").filter(new Locator.FilterOptions().setHasText("Record a declared interest")));
        keys.choose(select("Member"), aside);
        keys.fill(clerk.field("Reason").first(), "My firm would build it");
        keys.enter(clerk.button("Record"));
        assertThat(page.locator("main p")
                        .filter(new Locator.FilterOptions().setHasText("declared an interest and stand"))
                        .filter(new Locator.FilterOptions().setHasText(aside)))
                .isVisible();
    }

    private void decide(int item) {
        decided.add(page.locator("main h2").first().innerText());
        keys.press("d");
        assertThat(page.locator("vaadin-radio-button input:focus")).hasCount(1);
        switch (item) {
            case 1 -> {
                outcome("Approve", 0);
                keys.fill(clerk.field("Owner"), "The parish councils").press("Enter", "Tab");
                keys.fill(page.getByLabel(Pattern.compile("^First action")), "Ask three parishes.");
                reason(YES);
            }
            case 2 -> {
                outcome("Park", 1);
                keys.date(clerk.field("Review date"), day(90));
                reason(LATER);
            }
            case 4 -> {
                outcome("Merge", 3);
                keys.to(clerk.field("Goes into")).type(decided.getFirst());
                page.locator("vaadin-combo-box-item:visible").first().waitFor();
                keys.press("ArrowDown", "Enter", "Tab");
                reason(SAME);
            }
            case 5 -> {
                outcome("Refer", 4);
                keys.fill(clerk.field("Referred to"), "the chief executives' group")
                        .press("Enter", "Tab");
                reason(THEIRS);
            }
            default -> {
                outcome("Decline", 2);
                reason(NO);
            }
        }
        keys.enter(clerk.button("Prepare decision"));
        assertThat(clerk.text("Prepared decision").first()).isVisible();
    }

    /** D puts the focus on the outcomes. */
    private void outcome(String name, int down) {
        if (down == 0) keys.press("Space");
        for (var i = 0; i < down; i++) keys.press("ArrowDown");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name)))
                .isChecked();
    }

    private void reason(String words) {
        keys.fill(
                page.locator("vaadin-text-area")
                        .filter(new Locator.FilterOptions().setHasText("Reason"))
                        .locator("textarea"),
                words);
    }

    private void end() {
        keys.enter(clerk.link("Leave the room"));
        keys.enter(clerk.button("End meeting"));
        keys.enter(page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End meeting")));
    }

    private void publish() {
        keys.enter(clerk.link("Preview and publish"));
        assertThat(page.locator("h1")).containsText("Publish the answers");
        for (var reason : List.of(YES, LATER, NO, SAME, THEIRS))
            assertThat(clerk.text(reason).first()).isVisible();
        keys.enter(clerk.button("Publish answers"));
        assertThat(page.locator("h1")).hasText("Answers published");
    }

    private void minutes() {
        clerk.open("steering/meetings/" + meeting);
        keys.enter(clerk.link("Minutes"));
        assertThat(clerk.text("Draft, for the group alone")).isVisible();
        assertThat(clerk.text("Item 1 talked through.")).isVisible();
        assertThat(clerk.text(YES).first()).isVisible();
        keys.fill(clerk.field("Remark"), "A good hour.");
        keys.enter(clerk.button("Add remark"));
        assertThat(clerk.text("A good hour.").first()).isVisible();
        keys.enter(clerk.button("Approve"));
        assertThat(clerk.text("Approved, not published")).isVisible();
        keys.enter(clerk.button("Publish minutes"));
        assertThat(clerk.button("Publish minutes")).hasCount(0);
        assertThat(clerk.text("Approved, not published")).hasCount(0);
    }

    /** Once the portal has ended: rows, stages, and a mail or a line in the inbox for every author. */
    private void tablesAgree() throws SQLException {
        var published = " decision d join published_decision p on p.decision_id = d.id"
                + " join publication b on b.id = p.publication_id where b.meeting_id = '" + meeting + "'";
        assertThat(count(published)).isEqualTo(6);
        assertThat(count("idea i where i.id in (select d.idea_id from" + published + ") and i.stage in"
                        + " ('APPROVED', 'PARKED', 'DECLINED', 'MERGED', 'REFERRED')"))
                .isEqualTo(6);
        assertThat(count("meeting_attendance where meeting_id = '" + meeting
                        + "' and kind = 'PRESENT' and standing = true"))
                .isEqualTo(9);
        assertThat(count("declared_interest where reason = 'My firm would build it' and standing = true"))
                .isOne();
        assertThat(
                        count(
                                "idea_answer a where a.idea_id in (select d.idea_id from" + published
                                        + ") and not exists (select 1 from notification n join idea i on i.id = a.idea_id"
                                        + " where n.member_id = i.proposer_id and n.fact like concat('idea-answered:', a.idea_id, ':%'))"))
                .isZero();
        assertThat(count("mail_message m where m.body like '%" + NO + "%'")).isPositive();
        assertThat(count("mail_message m where m.body like '%My firm would build it%'"))
                .isZero();
        assertThat(count("EVENT_PUBLICATION where completion_date is null")).isZero();
    }

    private int count(String rows) throws SQLException {
        var url = "jdbc:h2:file:" + data.resolve("folkmoot").toAbsolutePath()
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var found = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static String day(int ahead) {
        return LocalDate.now().plusDays(ahead).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK));
    }

    private Locator select(String label) {
        return page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label)))));
    }
}
