package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Known attacks by text, put through the fields that take text and read back in the browser. Each would set a marker on the
 * window, which says so at once; the markup is looked at too, because an attack may wait for a click.
 */
class TextSafetyIT extends OnTheSample {

    private static final String FIRST_PASSWORD = "nine-lanterns-by-the-water";
    /** Shown as typed wherever they stand, in Markdown too. */
    private static final List<String> LITERAL = List.of(
            "<script>__folkmoot_xss=1</script>",
            "<img src=x onerror=__folkmoot_xss=1>",
            "<svg onload=__folkmoot_xss=1>",
            "\"><img src=x onerror=__folkmoot_xss=1>",
            "' autofocus onfocus='__folkmoot_xss=1",
            "<a href=\"java&#10;script:__folkmoot_xss=1\">tap</a>",
            "</title></textarea><iframe srcdoc='<script>parent.__folkmoot_xss=1</script>'>",
            "<<scr<script>ipt>__folkmoot_xss=1</scr</script>ipt>",
            "${__folkmoot_xss=1} {{constructor.constructor('__folkmoot_xss=1')()}} {0}");

    /** Markdown makes links, code or other letters of these. */
    private static final List<String> MARKED_UP = List.of(
            "[here](javascript:__folkmoot_xss=1)",
            "[there](<java&Tab;script:__folkmoot_xss=1>)",
            "<javascript:__folkmoot_xss=1>",
            "https://example.org/\"onmouseover=\"__folkmoot_xss=1",
            "![x](x\" onerror=\"__folkmoot_xss=1)",
            "[data](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "&lt;img src=x onerror=__folkmoot_xss=1&gt;");

    private static final List<String> ATTACKS =
            Stream.of(LITERAL, MARKED_UP).flatMap(List::stream).toList();

    private static final String BLOCK = block();

    private static final String ALARM = "the marker of an attack was set";

    /**
     * Elements that act, wherever they are on the page; Vaadin's own and ours have none of these. A mail is shown in a
     * frame that may run nothing; what is in it is looked at as closely.
     */
    private static final String LIVE = """
            () => {
                const runs = one => [...one.attributes].some(a => a.name.startsWith('on')
                    || /^(href|src|action|formaction|xlink:href|srcdoc|data)$/.test(a.name)
                        && /^(javascript|data|vbscript):/i.test(a.value.replace(/[\\u0000-\\u0020]/g, '')));
                const mails = [...document.querySelectorAll('iframe.fm-mail-frame[sandbox=""]')];
                const onPage = [...document.body.querySelectorAll('*')].filter(one => !mails.includes(one) && (runs(one)
                    || one.matches('main script, main iframe, main object, main embed, main img, main svg[onload]'
                        + ', iframe[srcdoc], [role=main] script, vaadin-dialog script, vaadin-dialog img')));
                const inMails = mails.map(mail => new DOMParser().parseFromString(mail.srcdoc, 'text/html'))
                    .flatMap(mail => [...mail.querySelectorAll('*')])
                    .filter(one => runs(one)
                        || one.matches('script, iframe, object, embed, img, svg, form, base, meta[http-equiv=refresh]'));
                return [...onPage, ...inMails].map(one => one.outerHTML.slice(0, 200));
            }
            """;

    private final List<String> alarms = new ArrayList<>();

    @AfterEach
    void nothingRan() {
        assertThat(alarms).isEmpty();
    }

    @Test
    void anIdeaItsAnswerItsMailsAndTheSearchShowTheWordsAndRunNothing() {
        var ideas = new ArrayList<String>();
        try (var author = watched(Person.signedIn(portal(), "participant"));
                var steering = watched(Person.signedIn(portal(), "steering"));
                var admin = watched(Person.signedIn(portal(), "admin"));
                var visitor = watched(Person.visitor(portal()))) {
            for (var attack : ATTACKS) ideas.add(putForward(author, "Wyvern " + attack));
            for (var list : List.of("ideas", "", "search?q=wyvern&kind=IDEA", "me")) {
                author.open(list);
                calm(author);
            }
            withdraw(author, ideas.getLast());

            for (var i = 0; i < 3; i++)
                answer(steering, ideas.get(i), lines(200).get(i));
            steering.open("steering/prepared");
            shows(steering, LITERAL.toArray(String[]::new));
            steering.button("Publish answers").click();
            assertThat(steering.page().locator("h1")).hasText("Answers published");
            shows(steering, ATTACKS.getFirst());
            visitor.open("ideas/" + ideas.getFirst());
            shows(visitor, LITERAL.toArray(String[]::new));

            found(visitor);
            mailed(admin);
        }
    }

    @Test
    void whatIsSearchedForIsShownAsWords() {
        try (var visitor = watched(Person.visitor(portal()))) {
            for (var attack : ATTACKS) {
                visitor.open("search?q=" + URLEncoder.encode(attack, StandardCharsets.UTF_8));
                assertThat(visitor.field("Words to look for")).hasValue(attack);
                calm(visitor);
            }
            visitor.open("");
            visitor.page().locator("#site-search").fill(ATTACKS.getFirst());
            visitor.page().locator("#site-search").press("Enter");
            assertThat(visitor.page().locator("h1")).hasText("Search");
            assertThat(visitor.field("Words to look for")).hasValue(ATTACKS.getFirst());
            calm(visitor);
            for (var list : List.of("ideas", "organisations", "conversations", "inquiries", "reach")) {
                visitor.open(list + "?q=" + URLEncoder.encode(ATTACKS.get(3), StandardCharsets.UTF_8) + "&theme=%22%3E"
                        + "&stage=%3Cscript%3E&page=%3Cimg%3E");
                calm(visitor);
            }
        }
    }

    @Test
    void aConversationFromItsSchedulingToItsCancellationShowsTheWords() {
        try (var facilitator = watched(Person.signedIn(portal(), "facilitator"));
                var participant = watched(Person.signedIn(portal(), "participant"))) {
            var narrow = lines(120);
            var wide = lines(300);
            for (var i = 0; i < narrow.size(); i++) {
                var line = narrow.get(i);
                var longer = wide.get(i % wide.size());
                facilitator.open("conversations/new");
                facilitator.field("Title").fill(line);
                facilitator.field("The question").fill(longer);
                facilitator.field("What it is for").fill(BLOCK);
                facilitator.field("How it runs").fill(BLOCK);
                facilitator.choose("Strand", 5);
                facilitator.field("Venue").fill(line);
                facilitator.field("Address and access").fill(longer);
                facilitator.choose("Area", i % 3);
                date(facilitator, "First day", 20 + i);
                facilitator.button("Add these dates").click();
                facilitator.button("Schedule 1 conversation").click();
                assertThat(facilitator.page()).hasURL(Pattern.compile("conversations/[0-9a-f-]{36}$"));
                shows(facilitator, line, longer);
                calm(facilitator);
            }
            var session = facilitator.page().url().replaceFirst(".*/conversations/", "conversations/");
            participant.open(session);
            participant.button("Take a place").click();
            assertThat(participant.button("Give up my place")).isVisible();
            for (var list : List.of("", "conversations", "me")) {
                participant.open(list);
                calm(participant);
            }
            cancel(facilitator, session, wide.getFirst());
            participant.open(session);
            shows(participant, wide.getFirst());
        }
    }

    @Test
    void theReasonForACheckInTakenBackRunsNothing() {
        try (var facilitator = watched(Person.signedIn(portal(), "facilitator"))) {
            facilitator.open("conversations");
            var session = facilitator
                    .page()
                    .locator(".fm-rows a[href^='conversations/']")
                    .first()
                    .getAttribute("href");
            facilitator.open(session + "/desk");
            facilitator.field("Find a person").fill(ATTACKS.get(1));
            assertThat(facilitator.text("Nobody of that name").first()).isVisible();
            calm(facilitator);
            facilitator.field("Find a person").fill("Sample steering");
            facilitator
                    .page()
                    .locator("button[aria-label^='Walk in: Sample'], button[aria-label^='Check in: Sample']")
                    .first()
                    .click();
            facilitator.field("Find a person").fill("Sample steering");
            facilitator
                    .page()
                    .locator("button[aria-label^='Undo: Sample']")
                    .first()
                    .click();
            var dialog = facilitator.page().locator("vaadin-dialog");
            dialog.getByLabel("Why?").fill(lines(300).getFirst());
            dialog.getByText("Undo", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(dialog).hasCount(0);
            calm(facilitator);
        }
    }

    @Test
    void anInquiryAndItsContributionsShowTheWords() {
        try (var facilitator = watched(Person.signedIn(portal(), "facilitator"));
                var visitor = watched(Person.visitor(portal()))) {
            var wide = lines(200);
            for (var line : wide) {
                facilitator.open("inquiries/new");
                facilitator.field("Question").fill(line);
                facilitator.field("Why it matters").fill(BLOCK);
                facilitator.field("Sponsor").fill(line);
                facilitator.choose("Strand", 3);
                date(facilitator, "First day", 1);
                date(facilitator, "Last day", 30);
                facilitator.button("Propose").click();
                assertThat(facilitator.page()).hasURL(Pattern.compile("inquiries/[0-9a-f-]{36}$"));
                shows(facilitator, line);
                shows(facilitator, LITERAL.toArray(String[]::new));
            }
            var inquiry = facilitator.page().url().replaceFirst(".*/inquiries/", "inquiries/");
            for (var step : List.of("Open for seats", "Take a seat", "Offer to lead", "Begin")) {
                facilitator.button(step).click();
                assertThat(facilitator.button(step)).hasCount(0);
            }
            facilitator.field("What do you think?").fill(BLOCK);
            facilitator.button("Contribute").click();
            assertThat(facilitator.page().locator(".fm-contribution")).hasCount(1);
            shows(facilitator, LITERAL.toArray(String[]::new));
            for (var path : List.of(inquiry, "inquiries", "")) {
                visitor.open(path);
                calm(visitor);
            }
        }
    }

    @Test
    void namesOfOrganisationsAndPeopleAreNames() {
        try (var manager = watched(Person.signedIn(portal(), "manager"))) {
            var names = lines(110);
            for (var name : names) {
                manager.open("organisations?q=Wyvern");
                manager.button("Add an organisation").click();
                manager.field("Name").fill("Wyvern " + name);
                pick(manager, "Sector");
                pick(manager, "Area");
                manager.page()
                        .locator("vaadin-dialog")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add an organisation"))
                        .click();
                assertThat(manager.page().locator(".fm-rows")).containsText("Wyvern " + name);
                calm(manager);
            }
            for (var i = 0; i < names.size(); i++) {
                manager.open("members/new");
                manager.field("Name").fill("Wyvern " + names.get(i));
                manager.field("Email").fill("wyvern-" + i + "@example.org");
                manager.field("Organisation").fill("Wyvern");
                assertThat(manager.page()
                                .locator("vaadin-combo-box-item:visible")
                                .first())
                        .containsText("Wyvern");
                calm(manager);
                manager.field("Organisation").press("ArrowDown");
                manager.field("Organisation").press("Enter");
                manager.field("Job title").fill(names.get(i));
                if (i == 0) manager.field("First password").fill(FIRST_PASSWORD);
                manager.button("Add").click();
                if (i > 0) manager.link("Open Wyvern").click();
                assertThat(manager.page()).hasURL(Pattern.compile("members/[0-9a-f-]{36}$"));
                shows(manager, "Wyvern " + names.get(i));
            }
            manager.open("members?q=Wyvern");
            shows(manager, names.toArray(String[]::new));
        }
        try (var named = watched(Person.visitor(portal()))) {
            named.signIn("wyvern-0@example.org", FIRST_PASSWORD);
            for (var path : List.of("", "me")) {
                named.open(path);
                calm(named);
            }
        }
    }

    @Test
    void aProgrammeFileIsReadAsNames() {
        var names = ATTACKS.stream()
                .map(name -> "'" + name.replace("'", "''") + "'")
                .toList();
        var usable = "programme: {name: " + names.getFirst() + ", subtitle: " + names.get(1) + "}\nsectors:\n"
                + names.stream().map(name -> "  - " + name + "\n").collect(Collectors.joining()) + "areas:\n"
                + names.stream().map(name -> "  - " + name + "\n").collect(Collectors.joining());
        var unusable = names.stream().map(name -> name + ": 1\n").collect(Collectors.joining()) + "sectors: [{"
                + names.get(1) + ": x}]\n";
        try (var manager = watched(Person.signedIn(portal(), "manager"))) {
            manager.open("programme/file");
            manager.field("Programme file (YAML)").fill(usable);
            manager.button("Check what would change").click();
            assertThat(manager.page().locator("h2:has-text('This would change')"))
                    .isVisible();
            shows(manager, ATTACKS.toArray(String[]::new));
            manager.field("Programme file (YAML)").fill(unusable);
            manager.button("Check what would change").click();
            assertThat(manager.page().locator(".fm-error").first()).isVisible();
            shows(manager, ATTACKS.getFirst());
        }
    }

    @Test
    void whatCannotBeUsedGetsAMessageAtItsFieldAndStaysAsTyped() {
        try (var author = watched(Person.signedIn(portal(), "participant"))) {
            author.open("ideas/new");
            for (var unusable : List.of("", "x".repeat(20_001), "A bell \u0007 rings", "Turned \u202E round")) {
                var message = unusable.isEmpty()
                        ? "."
                        : unusable.length() > 120 ? "20,001" : unusable.contains("\u0007") ? "U+0007" : "U+202E";
                author.field("Title").fill(unusable);
                author.page().getByLabel("What would you do, and why?").fill(unusable);
                author.button("Put forward").click();
                for (var field : List.of("vaadin-text-field", "vaadin-text-area[required]")) {
                    var one = author.page().locator(".fm-form " + field);
                    assertThat(one.locator("[slot=error-message]")).containsText(message);
                    assertThat(one.locator("input, textarea")).hasValue(unusable);
                }
                assertThat(author.page()).hasURL(Pattern.compile("/ideas/(new|drafts/[0-9a-f-]{36})$"));
            }
        }
    }

    private String putForward(Person author, String title) {
        author.open("ideas/new");
        author.field("Title").fill(title);
        author.page().getByLabel("What would you do, and why?").fill(BLOCK);
        author.choose("Theme", 1);
        author.choose("Principle", 1);
        author.button("Put forward").click();
        assertThat(author.page()).hasURL(Pattern.compile("ideas/[0-9a-f-]{36}$"));
        assertThat(author.page().locator("h1")).hasText(title);
        shows(author, LITERAL.toArray(String[]::new));
        assertThat(words(author)).contains("word 0 ", "word " + (ATTACKS.size() - 1) + " ", "the last word");
        return author.page().url().replaceFirst(".*/", "");
    }

    private void withdraw(Person author, String idea) {
        author.open("ideas/" + idea);
        author.button("Withdraw").click();
        var dialog = author.page().locator("vaadin-dialog");
        dialog.locator("textarea").fill(block(LITERAL));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
        assertThat(author.text("Withdrawn by its author").first()).isVisible();
        shows(author, LITERAL.toArray(String[]::new));
    }

    private void answer(Person steering, String idea, String to) {
        steering.open("steering/ideas/" + idea);
        shows(steering, LITERAL.toArray(String[]::new));
        steering.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Refer"))
                .check();
        steering.field("Referred to").fill(to);
        steering.field("Referred to").press("Enter");
        steering.field("Reason").fill(BLOCK);
        steering.field("What happens next (optional)").fill(BLOCK);
        steering.button("Prepare decision").click();
        assertThat(steering.text("Prepared decision").first()).isVisible();
        shows(steering, to);
    }

    /** The index is written a moment later. */
    private void found(Person visitor) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            visitor.open("search?q=wyvern");
            assertThat(words(visitor)).contains("Wyvern " + LITERAL.getFirst());
        });
        calm(visitor);
        for (var word : List.of("wyvern script", "wyvern img onerror", "wyvern iframe", "\"the last word\"")) {
            visitor.open("search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
            assertThat(visitor.page().locator("mark").first()).isVisible();
            calm(visitor);
        }
    }

    /** On one of the first pages: the answers published together tell many people. */
    private void mailed(Person admin) {
        var mail = admin.page()
                .locator(".fm-rows a")
                .filter(new Locator.FilterOptions().setHasText("__folkmoot_xss"))
                .first();
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            for (var page = 1; page <= 30; page++) {
                admin.open("admin/mail?page=" + page);
                if (mail.count() > 0) return true;
                if (admin.page().locator(".fm-rows li").count() < 20) return false;
            }
            return false;
        });
        calm(admin);
        mail.click();
        assertThat(admin.page()).hasURL(Pattern.compile("admin/mail/[0-9a-f-]{36}$"));
        assertThat(admin.page().locator(".fm-mail-words")).containsText("word 0");
        calm(admin);
    }

    private void cancel(Person facilitator, String session, String reason) {
        facilitator.open(session + "/desk");
        facilitator.text("Places and cancelling").click();
        facilitator.button("Cancel this conversation").click();
        var dialog = facilitator.page().locator("vaadin-dialog");
        dialog.getByLabel("Why?").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel this conversation"))
                .click();
        assertThat(facilitator.text("This conversation was cancelled").first()).isVisible();
        calm(facilitator);
    }

    private static void date(Person person, String label, int daysFromToday) {
        var day = LocalDate.now().plusDays(daysFromToday).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK));
        person.field(label).fill(day);
        person.field(label).press("Enter");
        person.field(label).press("Tab");
    }

    private static void pick(Person person, String label) {
        var field = person.field(label);
        field.click();
        assertThat(field).hasAttribute("aria-expanded", "true");
        person.page()
                .locator("#" + field.getAttribute("aria-controls"))
                .locator("vaadin-combo-box-item:visible")
                .first()
                .click();
        assertThat(field).hasAttribute("aria-expanded", "false");
    }

    /** The attacks in as few lines of at most this length as hold them all. */
    private static List<String> lines(int max) {
        var lines = new ArrayList<String>();
        for (var attack : ATTACKS) {
            if (!lines.isEmpty() && lines.getLast().length() + 1 + attack.length() <= max)
                lines.add(lines.removeLast() + " " + attack);
            else lines.add(attack);
        }
        return lines;
    }

    private static String block() {
        return block(ATTACKS) + "\n\n" + ATTACKS.getFirst() + "\n\nthe last word";
    }

    private static String block(List<String> attacks) {
        var block = new StringBuilder();
        for (var i = 0; i < attacks.size(); i++)
            block.append("word ").append(i).append(' ').append(attacks.get(i)).append("\n\n");
        return block.toString().strip();
    }

    private Person watched(Person person) {
        var page = person.page();
        page.onDialog(dialog -> {
            alarms.add("a dialog opened: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains(ALARM)) alarms.add(ALARM + " on " + page.url());
        });
        page.addInitScript(
                "Object.defineProperty(window, '__folkmoot_xss', {set() { (window.top.folkmootAlarms ??= []).push(1);"
                        + " console.error('" + ALARM + "'); }, get() { return undefined; }})");
        return person;
    }

    private void shows(Person person, String... texts) {
        var words = words(person);
        assertThat(words)
                .as(person.page().url())
                .contains(List.of(texts).stream().map(TextSafetyIT::spaced).toList());
        calm(person);
    }

    /** Nothing ran, and nothing on the page would run when somebody touches it. */
    private void calm(Person person) {
        var page = person.page();
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
        assertThat((List<?>) page.evaluate(LIVE)).as(page.url()).isEmpty();
        assertThat(page.evaluate("() => window.folkmootAlarms ?? null"))
                .as(page.url())
                .isNull();
        assertThat(alarms).isEmpty();
    }

    private static String words(Person person) {
        return spaced((String) person.page().evaluate("() => document.querySelector('main, [role=main]').textContent"));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
