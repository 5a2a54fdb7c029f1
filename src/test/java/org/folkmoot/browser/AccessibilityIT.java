package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Check;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every main screen, light and dark, on a desk and on a phone: axe finds nothing, one heading, a title, no scrolling sideways. */
class AccessibilityIT extends OnTheSample {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String VISITOR = "";

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Map<String, Person> WINDOWS = new HashMap<>();

    /** What axe finds in markup that is not ours, each with its reason. */
    private static final List<Known> KNOWN = List.of(
            new Known(
                    "aria-allowed-attr",
                    "vaadin-select-value-button",
                    "Vaadin puts aria-required on the button of its required Select"),
            new Known(
                    "region",
                    "vaadin-connection-indicator",
                    "Vaadin says outside all landmarks that the connection is back, after a pause of the network"));

    private record Known(String rule, String element, String reason) {

        boolean is(Rule found, CheckedNode node) {
            return found.getId().equals(rule)
                    && String.valueOf(node.getTarget()).contains(element);
        }
    }

    /** The innermost elements that reach past the right edge, with where they start and end. */
    private static final String STICKING_OUT = """
            () => [...document.querySelectorAll('body *')]
                .map(one => [one, one.getBoundingClientRect()])
                .filter(([one, box]) => box.width > 0 && box.right > document.documentElement.clientWidth + 1)
                .map(([one, box]) => one.tagName + '.' + one.className + ' ' + Math.round(box.left) + '-' + Math.round(box.right))
                .slice(-6)
                .join('; ')
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ideas",
                "ideas?q=zzzz-nothing",
                "conversations",
                "conversations/month",
                "conversations/subscribe",
                "notes",
                "common-themes",
                "inquiries",
                "priority-maps/overlay",
                "inquiries/metrics",
                "inquiries/board",
                "inquiries/method-templates",
                "priority-maps/frames",
                "recommendations",
                "reach",
                "open-figures",
                "open-figures?look=dark",
                "open-figures/frozen",
                "open-figures/frozen/1",
                "open-figures/frozen/2",
                "reach/5",
                "reach/0",
                "search",
                "search?q=bench",
                "search?q=zzzz-nothing",
                "programme",
                "programme/strategy",
                "organisations",
                "conduct",
                "you-said-we-did",
                "decisions",
                "decisions?q=zzzz-nothing",
                "not-doing",
                "sign-in",
                "sign-in/link",
                "register",
                "forgotten",
                "reset?token=x",
                "invitation?token=x",
                "no/such/page"
            })
    void screensOfAVisitor(String path) {
        check(as(VISITOR), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "conversations", "inquiries"})
    void oneOfEachForAVisitor(String list) {
        var person = as(VISITOR);
        check(person, first(person, list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ideas/new",
                "conversations/month",
                "conversations/subscribe",
                "me",
                "me/actions",
                "inbox",
                "me/notifications"
            })
    void screensOfAParticipant(String path) {
        check(as("participant"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "conversations", "inquiries"})
    void oneOfEachForAParticipant(String list) {
        var person = as("participant");
        check(person, first(person, list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversations/new", "conversations/venues", "conversations/help-wanted", "inquiries/new"})
    void screensOfAFacilitator(String path) {
        check(as("facilitator"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/method", "/issues", "/connections", "/seats", "/change", "/talk"})
    void insideAnInquiryUnderWay(String part) {
        var person = as("facilitator");
        check(person, inquiry(person, "first job") + part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map",
                "/evidence",
                "/findings",
                "/assets",
                "/options",
                "/report",
                "/report/print",
                "/recommendations",
                "/close"
            })
    void insideAnInquiryThatReports(String part) {
        var person = as("facilitator");
        check(person, inquiry(person, "three troubles") + part);
    }

    private static String inquiry(Person person, String words) {
        person.open("inquiries");
        return person.page()
                .locator(".fm-rows a[href^='inquiries/']:has-text('" + words + "')")
                .first()
                .getAttribute("href");
    }

    @Test
    void aDraftAnIdeaPeopleTalkAboutItsVersionsAndWritingItAnew() {
        var person = as("participant");
        person.open("");
        check(person, person.page().locator("a[href*='ideas/drafts/']").first().getAttribute("href"));
        person.open("search?q=eat+lunch+at+school");
        var idea = person.page().locator("a[href*='ideas/']").first().getAttribute("href");
        check(person, idea);
        check(person, idea + "/versions");
        check(person, idea + "/edit");
    }

    @Test
    void notesBeingWrittenReadAndPrinted() {
        var person = as("facilitator");
        check(person, "notes?which=unfinished");
        check(
                person,
                person.page().locator(".fm-rows li:has-text('Draft') a").first().getAttribute("href"));
        person.open("notes");
        var published =
                person.page().locator(".fm-rows a[href*='/notes']").first().getAttribute("href");
        check(person, published);
        check(person, published + "/print");
    }

    @Test
    void commonThemesBeingGatheredReadAndPrinted() {
        var person = as("facilitator");
        check(person, "common-themes/new");
        check(person, "common-themes");
        var draft =
                person.page().locator(".fm-rows li:has-text('Draft') a").first().getAttribute("href");
        check(person, draft);
        var published = person.page().locator(".fm-rows a:not([href$='/gather'])");
        person.open("common-themes");
        var page = published.first().getAttribute("href");
        check(person, page);
        check(person, page + "/gather");
        check(person, page + "/print");
    }

    @Test
    void theDesk() {
        var person = as("facilitator");
        var session = first(person, "conversations");
        check(person, session + "/desk");
        check(person, session + "/room-code");
        check(person, session + "/facilitators");
        check(person, session + "/seats");
        check(person, session + "/report");
        check(person, session + "/needs");
        check(as(""), first(as(""), "conversations") + "/guest");
        check(person, session + "/rounds");
        check(person, session + "/big-screen");
        check(person, session + "/round-results");
        var participant = as("participant");
        check(participant, "here");
        check(participant, session + "/round");
    }

    @Test
    void feedbackOfAllSeriesOfOneAndOfASession() {
        var person = as("facilitator");
        check(person, "conversations/feedback");
        check(
                person,
                person.page()
                        .locator(".fm-rows > :has-text('answered') a[href^='conversations/feedback/']")
                        .first()
                        .getAttribute("href"));
        check(
                person,
                person.page().locator(".fm-rows a[href$='/feedback']").first().getAttribute("href"));
        check(as("manager"), "conversations/feedback/terms");
    }

    @Test
    void changingASessionAndItsPlaces() {
        var person = as("facilitator");
        var session = first(person, "conversations");
        check(person, session + "/change");
        check(person, session + "/places");
        check(as("manager"), "conversations/waiting-lists");
    }

    @Test
    void theCockpit() {
        var person = as("steering");
        person.open("steering");
        check(
                person,
                person.page()
                        .locator(".fm-rows a[href*='steering/ideas/']")
                        .first()
                        .getAttribute("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steering",
                "steering?view=unplaced",
                "steering/board",
                "steering/board?lanes",
                "steering/prepared",
                "coverage",
                "actions",
                "steering/reviewers",
                "steering/meetings",
                "steering/templates"
            })
    void screensOfTheSteeringGroup(String path) {
        check(as("steering"), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme/file",
                "open-figures",
                "open-figures/sites",
                "organisations",
                "organisations/import",
                "announcements",
                "members",
                "members/new",
                "members/import",
                "ideas/import",
                "reach/history",
                "members/waiting",
                "members/invitations",
                "admin/doors",
                "admin/synonyms",
                "steering/criteria",
                "steering/reviewers",
                "reach/5",
                "reach/5/rows?who=named",
                "outreach",
                "outreach?gap=ANY&sort=NAME",
                "outreach/log",
                "outreach/new",
                "moderation",
                "moderation/log",
                "moderation/settings",
                "conduct/edit"
            })
    void screensOfAManager(String path) {
        check(as("manager"), path);
    }

    @Test
    void aCaseOfAModerator() {
        var person = as("manager");
        check(person, first(person, "moderation"));
    }

    @Test
    void onePersonForAnAdministrator() {
        var person = as("admin");
        check(person, first(person, "members"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/mail", "admin/search", "steering"})
    void screensOfAnAdministratorAndOneThatIsNotTheirs(String path) {
        check(as("admin"), path);
    }

    private static String first(Person person, String list) {
        person.open(list);
        return person.page()
                .locator(".fm-rows a[href^='" + list + "/']")
                .first()
                .getAttribute("href");
    }

    /** One window each, signed in once, at the desk's width. */
    private static Person as(String who) {
        var person = WINDOWS.computeIfAbsent(
                who, name -> name.isEmpty() ? Person.visitor(portal()) : Person.signedIn(portal(), name));
        person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        person.page().setViewportSize(DESK, 800);
        return person;
    }

    @AfterAll
    static void closeWindows() {
        WINDOWS.values().forEach(Person::close);
        WINDOWS.clear();
    }

    private static void check(Person person, String path) {
        var page = person.page();
        var wrong = new ArrayList<String>();
        for (var width : List.of(DESK, PHONE)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(width, width == PHONE ? 844 : 800);
            // Loaded at this width, as a phone loads it.
            person.open(path);
            settle(page);
            violations(axe(page).withTags(STANDARDS)).forEach(one -> wrong.add(width + ": " + one));
            if (page.locator("h1").count() != 1)
                wrong.add(width + ": " + page.locator("h1").count() + " h1");
            var tooWide = (Integer)
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (tooWide > 0) wrong.add(width + ": " + tooWide + " px too wide: " + page.evaluate(STICKING_OUT));
            if (!page.title().endsWith(programme(page))) wrong.add(width + ": title “" + page.title() + "”");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            settle(page);
            violations(axe(page).withRules(List.of("color-contrast")))
                    .forEach(one -> wrong.add(width + " dark: " + one));
        }
        assertThat(wrong).as(path).isEmpty();
    }

    /** What moves has arrived, and the title is the view's. */
    private static void settle(Page page) {
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')"
                + " && document.getAnimations().every(one => one.playState !== 'running'"
                + " || one.effect.getComputedTiming().iterations === Infinity)");
        page.waitForFunction("() => document.title.length > 0");
    }

    private static String programme(Page page) {
        var name = page.locator(".fm-name");
        return name.count() == 0
                ? "Exceptional Suffolk"
                : name.first().innerText().strip();
    }

    /** Within the page: the other way opens another one for each look, for the sake of frames of other sites, and takes twice as long. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static Stream<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().flatMap(AccessibilityIT::unknown);
    }

    private static Stream<String> unknown(Rule rule) {
        return rule.getNodes().stream()
                .filter(node -> KNOWN.stream().noneMatch(known -> known.is(rule, node)))
                .map(node -> rule.getId() + " at " + node.getTarget() + " " + node.getHtml() + " " + why(node));
    }

    private static String why(CheckedNode node) {
        return Stream.of(node.getAny(), node.getAll(), node.getNone())
                .flatMap(List::stream)
                .map(Check::getMessage)
                .toList()
                .toString();
    }
}
