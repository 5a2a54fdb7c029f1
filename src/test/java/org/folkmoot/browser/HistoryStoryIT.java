package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A programme manager brings an old attendance list in, follows a row of the ledger to its line, and takes the list back. */
class HistoryStoryIT extends OnTheSample {

    /** Rows are newest first, and the sample has many of these days. */
    private static final int PAGES = 40;

    @Test
    void aListIsSettledCountedFollowedToItsLineAndTakenBack() {
        var day = LocalDate.now().minusDays(3);
        try (var manager = Person.signedIn(portal(), "manager")) {
            manager.open("reach/history");
            assertThat(manager.page().locator("h1")).hasText("Bring in past attendance");
            assertThat(manager.text("past-briefing.csv").first()).isVisible();
            manager.page()
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload(
                            "fair.csv",
                            "text/csv",
                            ("What,Held on,Head count,Stall\nCounty fair," + day + ",17,A4\nCounty fair," + day
                                            + ",-1,A5\n")
                                    .getBytes(StandardCharsets.UTF_8)));
            assertThat(manager.page().locator("h1")).hasText("What the columns mean");
            manager.choose("What", "Activity");
            manager.button("Look the lines through").click();
            assertThat(manager.page().locator("h1")).hasText("What this table would add");
            assertThat(manager.text("These columns are left out: Stall.")).isVisible();
            assertThat(manager.text("Line 3, Heads: -1 heads cannot have come")).isVisible();
            manager.button("Bring the 1 line without problems in").click();
            assertThat(manager.text("Done: 1 line is imported.").first()).isVisible();
            var list = manager.page().url();

            for (var page = 1; page <= PAGES; page++) {
                manager.open("reach/all/rows?page=" + page);
                if (manager.link("County fair").count() > 0) break;
            }
            manager.link("County fair").first().click();
            assertThat(manager.page().locator("h1")).hasText("Line 2 of fair.csv");
            assertThat(manager.text("17 heads without a name")).isVisible();

            manager.page().navigate(list);
            manager.button("Take the whole table back").click();
            manager.field("Why?").fill("It was another county’s fair");
            manager.button("Take it back").click();
            assertThat(manager.text("1 row no longer counts")).isVisible();
            assertThat(manager.text("It was another county’s fair").first()).isVisible();
        }
    }
}
