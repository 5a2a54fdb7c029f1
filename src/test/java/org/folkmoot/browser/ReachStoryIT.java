package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Charts of reach are drawn, go along, are walked through by keys, and lead a manager to the rows behind a figure. */
class ReachStoryIT extends OnTheSample {

    private static final List<String> OF_A_STRAND =
            List.of("over-time", "by-month", "sector-area", "by-sector", "by-area", "by-organisation");

    private static final int BETWEEN_CLICKS = 500;

    @Test
    void everyChartIsDrawnAndGoesAlongAsPictureDrawingAndTable() throws IOException {
        try (var visitor = Person.visitor(portal())) {
            visitor.open("reach");
            takeAlong(visitor, Stream.concat(Stream.of("strands", "ideas", "cost"), OF_A_STRAND.stream()));
            visitor.open("reach/5");
            takeAlong(visitor, OF_A_STRAND.stream().map(name -> "strand-5-" + name));
            assertThat(visitor.page().locator("fm-chart[data-state=failed]")).hasCount(0);
        }
    }

    @Test
    void theLibraryComesOnlyWithAChart() {
        try (var visitor = Person.visitor(portal())) {
            visitor.open("conversations");
            assertThat(library(visitor.page())).isEqualTo(0);
            visitor.open("reach");
            drawn(visitor, "strands");
            assertThat(library(visitor.page())).isEqualTo(1);
        }
    }

    @Test
    void keysGoFromFigureToFigureAndOpenOne() {
        try (var visitor = Person.visitor(portal())) {
            visitor.open("reach");
            var picture = drawn(visitor, "strands").locator(".fm-chart-picture");
            var heard = picture.locator("[role=status]");
            picture.focus();
            visitor.page().keyboard().press("ArrowDown");
            assertThat(heard).hasText(Pattern.compile(".+, Reached: .+"));
            var first = heard.innerText();
            visitor.page().keyboard().press("ArrowDown");
            assertThat(heard).not().hasText(first);
            visitor.page().keyboard().press("ArrowRight");
            assertThat(heard).hasText(Pattern.compile(".+, Expected by today: .+"));
            visitor.page().keyboard().press("Escape");
            assertThat(heard).hasText("");
            visitor.page().keyboard().press("ArrowDown");
            assertThat(heard).hasText(first);
            visitor.page().keyboard().press("Enter");
            visitor.at("reach/\\d");
            assertThat(visitor.page().locator("h1")).hasText(first.replaceFirst(", Reached: .*", ""));
        }
    }

    @Test
    void thePictureFollowsTheColourSchemeAndTheWidth() {
        try (var visitor = Person.visitor(portal())) {
            visitor.open("reach/5");
            var svg = drawn(visitor, "strand-5-sector-area").locator("svg");
            var byDay = svg.innerHTML();
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visitor.page()
                    .waitForFunction(
                            "before => document.querySelector('#chart-strand-5-sector-area svg')?.innerHTML !== before",
                            byDay);
            visitor.page().setViewportSize(390, 844);
            visitor.page()
                    .waitForFunction("() => document.querySelector('#chart-strand-5-sector-area svg')"
                            + "?.getBoundingClientRect().width < 390");
            assertThat(visitor.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aManagerGoesFromANumberToTheRowsBehindIt() {
        try (var manager = Person.signedIn(portal(), "manager")) {
            manager.open("reach/5");
            var chart = drawn(manager, "strand-5-by-organisation");
            chart.locator("summary").click();
            var number = chart.locator("tbody td a").first();
            var people = number.innerText();
            number.click();
            manager.at("reach/5/rows");
            assertThat(manager.page().locator("h1")).containsText("Rows behind");
            assertThat(manager.page().locator("#rows-counted"))
                    .hasText(Pattern.compile(".* comes? to " + people + " (people|person) ·.*"));
            assertThat(manager.page().locator(".fm-rows > li").first()).isVisible();
        }
    }

    /** Once the page has come to rest: what is still being drawn moves what is to be clicked. */
    private void takeAlong(Person person, Stream<String> charts) throws IOException {
        var names = charts.toList();
        names.forEach(name -> drawn(person, name));
        for (var name : names) takeAlong(person, name);
    }

    private void takeAlong(Person person, String name) throws IOException {
        var chart = drawn(person, name);
        var sentence = chart.locator("figcaption").innerText();
        assertThat(chart.locator(".fm-chart-picture")).hasAttribute("aria-label", sentence);
        var picture = file(person, chart.locator("[data-save=png]"), name + ".png");
        assertThat(new String(picture, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(picture).hasSizeGreaterThan(5_000);
        var drawing = new String(file(person, chart.locator("[data-save=svg]"), name + ".svg"), StandardCharsets.UTF_8);
        assertThat(drawing).startsWith("<svg role=\"img\"").contains("<title>").endsWith("</svg>");
        var table = new String(file(person, chart.locator("a[download]"), name + ".csv"), StandardCharsets.UTF_8);
        var heads = chart.locator("thead th").allTextContents();
        assertThat(table.lines().findFirst().orElse("")).startsWith("\uFEFF" + heads.getFirst() + ",");
        assertThat(table.lines().count())
                .isEqualTo(1 + chart.locator("tbody tr").count());
    }

    private static Locator drawn(Person person, String name) {
        var chart = person.page().locator("#chart-" + name + "[data-state=drawn]");
        chart.waitFor();
        assertThat(chart.locator("svg").first()).isVisible();
        assertThat(chart.locator("svg path, svg rect").first()).isAttached();
        return chart;
    }

    /** At the pace of a hand: of two downloads in one moment a browser may drop the second. */
    private static byte[] file(Person person, Locator button, String name) throws IOException {
        person.page().waitForTimeout(BETWEEN_CLICKS);
        var download = person.page().waitForDownload(button::click);
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readAllBytes(download.path());
    }

    private static Object library(Page page) {
        return page.evaluate("() => performance.getEntriesByType('resource')"
                + ".filter(one => one.name.includes('/webjars/echarts/')).length");
    }
}
