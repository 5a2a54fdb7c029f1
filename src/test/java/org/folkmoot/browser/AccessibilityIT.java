package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Check;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every main screen, light and dark, on a desk and on a phone: axe finds nothing, one heading, a title, no scrolling sideways. */
class AccessibilityIT extends OnTheSample {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    /** What axe finds in markup that is not ours, each with its reason. */
    private static final List<Known> KNOWN = List.of(new Known(
            "aria-allowed-attr",
            "vaadin-select-value-button",
            "Vaadin puts aria-required on the button of its required Select"));

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
                "inquiries",
                "reach",
                "search",
                "search?q=bench",
                "search?q=zzzz-nothing",
                "programme",
                "programme/strategy",
                "organisations",
                "conduct",
                "sign-in",
                "sign-in/link",
                "register",
                "forgotten",
                "reset?token=x",
                "invitation?token=x",
                "no/such/page"
            })
    void screensOfAVisitor(String path) {
        try (var person = Person.visitor(portal())) {
            check(person, path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "conversations", "inquiries"})
    void oneOfEachForAVisitor(String list) {
        try (var person = Person.visitor(portal())) {
            check(person, first(person, list));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ideas/new", "me", "inbox", "me/notifications"})
    void screensOfAParticipant(String path) {
        try (var person = Person.signedIn(portal(), "participant")) {
            check(person, path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "conversations", "inquiries"})
    void oneOfEachForAParticipant(String list) {
        try (var person = Person.signedIn(portal(), "participant")) {
            check(person, first(person, list));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversations/new", "inquiries/new"})
    void screensOfAFacilitator(String path) {
        try (var person = Person.signedIn(portal(), "facilitator")) {
            check(person, path);
        }
    }

    @Test
    void aDraftAnIdeaPeopleTalkAboutItsVersionsAndWritingItAnew() {
        try (var person = Person.signedIn(portal(), "participant")) {
            person.open("");
            check(
                    person,
                    person.page().locator("a[href*='ideas/drafts/']").first().getAttribute("href"));
            person.open("search?q=eat+lunch+at+school");
            var idea = person.page().locator("a[href*='ideas/']").first().getAttribute("href");
            check(person, idea);
            check(person, idea + "/versions");
            check(person, idea + "/edit");
        }
    }

    @Test
    void theDesk() {
        try (var person = Person.signedIn(portal(), "facilitator")) {
            check(person, first(person, "conversations") + "/desk");
        }
    }

    @Test
    void theSteeringQueueWithAnIdeaOpen() {
        try (var person = Person.signedIn(portal(), "steering")) {
            person.open("steering");
            check(
                    person,
                    person.page().locator(".fm-rows a[href*='idea=']").first().getAttribute("href"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"steering", "steering/prepared"})
    void screensOfTheSteeringGroup(String path) {
        try (var person = Person.signedIn(portal(), "steering")) {
            check(person, path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme/file",
                "organisations",
                "organisations/import",
                "announcements",
                "members",
                "members/new",
                "members/import",
                "ideas/import",
                "members/waiting",
                "members/invitations",
                "admin/doors",
                "admin/synonyms",
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
        try (var person = Person.signedIn(portal(), "manager")) {
            check(person, path);
        }
    }

    @Test
    void aCaseOfAModerator() {
        try (var person = Person.signedIn(portal(), "manager")) {
            check(person, first(person, "moderation"));
        }
    }

    @Test
    void onePersonForAnAdministrator() {
        try (var person = Person.signedIn(portal(), "admin")) {
            check(person, first(person, "members"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/mail", "admin/search", "steering"})
    void screensOfAnAdministratorAndOneThatIsNotTheirs(String path) {
        try (var person = Person.signedIn(portal(), "admin")) {
            check(person, path);
        }
    }

    private static String first(Person person, String list) {
        person.open(list);
        return person.page()
                .locator(".fm-rows a[href^='" + list + "/']")
                .first()
                .getAttribute("href");
    }

    private static void check(Person person, String path) {
        var page = person.page();
        var wrong = new ArrayList<String>();
        person.open(path);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : List.of(DESK, PHONE)) {
                page.setViewportSize(width, width == PHONE ? 844 : 800);
                // Loaded at this width, as a phone loads it.
                person.open(path);
                settle(page);
                var where = width + " " + scheme + ": ";
                violations(page).forEach(one -> wrong.add(where + one));
                if (page.locator("h1").count() != 1)
                    wrong.add(where + page.locator("h1").count() + " h1");
                var tooWide = (Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (tooWide > 0) wrong.add(where + tooWide + " px too wide: " + page.evaluate(STICKING_OUT));
                if (!page.title().endsWith(programme(page))) wrong.add(where + "title “" + page.title() + "”");
            }
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
                ? "Exceptional Suffolk, sample"
                : name.first().innerText().strip();
    }

    private static Stream<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(AccessibilityIT::unknown);
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
