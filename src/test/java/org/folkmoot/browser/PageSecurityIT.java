package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy of the pages is as strict as it can be, and stops nothing of ours. */
class PageSecurityIT extends OnTheSample {

    private static final String LISTEN = "window.stopped = [];"
            + "document.addEventListener('securitypolicyviolation', e => window.stopped.push("
            + "e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber + ' ' + e.sample));";

    @ParameterizedTest
    @CsvSource({
        "'', '|ideas|conversations|reach|reach/5|open-figures|open-figures/frozen/2|inquiries|programme|sign-in|search?q=buses'",
        "participant, '|me|ideas|ideas/new'",
        "facilitator, 'conversations|conversations/new|members'",
        "steering, 'steering|steering/prepared'",
        "manager, 'members|organisations|programme/file|inquiries/new'",
        "admin, 'admin/mail|members/new'"
    })
    void theBrowserStopsNothingOfOurs(String who, String paths) {
        try (var person = Person.visitor(portal())) {
            person.page().addInitScript(LISTEN);
            if (!who.isEmpty()) person.signIn(who + "@example.org", Person.SAMPLE_PASSWORD);
            var stopped = new ArrayList<String>();
            for (var path : paths.split("\\|")) {
                person.open(path);
                person.page()
                        .waitForFunction("() => !window.Vaadin?.Flow?.clients || "
                                + "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
                stopped(person.page()).forEach(one -> stopped.add("/" + path + ": " + one));
            }
            assertThat(stopped).isEmpty();
        }
    }

    /** Breaks in as text that reached a page unescaped would: neither an inline script nor a handler runs. */
    @Test
    void aScriptSlippedIntoAPageDoesNotRun() {
        try (var visitor = Person.visitor(portal())) {
            visitor.page().addInitScript(LISTEN);
            visitor.open("ideas");
            visitor.page()
                    .evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
                            + " document.body.append(s);"
                            + " document.body.insertAdjacentHTML('beforeend',"
                            + " '<img src=nowhere onerror=\"window.ran = 1\">'); }");
            visitor.page().waitForFunction("() => window.stopped.length >= 2");
            assertThat(visitor.page().evaluate("() => window.ran ?? 0")).isEqualTo(0);
        }
    }

    @Test
    void eachPageHasItsOwnNumberUsedOnce() throws Exception {
        var first = policy(portal(), "ideas");
        var second = policy(portal(), "ideas");
        assertThat(first).contains("script-src 'self' 'nonce-", "script-src-attr 'none'", "frame-src 'none'");
        assertThat(first).doesNotContain("upgrade-insecure-requests");
        assertThat(first.substring(0, first.indexOf("style-src"))).doesNotContain("unsafe-inline");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void behindHttpsTheCookieIsForThisHostAndBrowsersRememberHttps() throws Exception {
        var data = Files.createTempDirectory("folkmoot-https-");
        try (var https = RunningPortal.start(data, Map.of(), "--folkmoot.base-url=https://folkmoot.example.org")) {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(https.url("sign-in")))
                                    .header("X-Forwarded-Proto", "https")
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie)
                            .startsWith("__Host-folkmoot=")
                            .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                            .doesNotContain("Domain"));
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(rule -> assertThat(rule).contains("max-age=31536000"));
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).endsWith("upgrade-insecure-requests"));
        }
    }

    @Test
    void otherSitesCanNeitherFrameNorReadNorHoldAPage() throws Exception {
        var headers = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal().url("ideas")))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString())
                .headers();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("publickey-credentials-get=(self)", "publickey-credentials-create=(self)"));
    }

    private static String policy(RunningPortal portal, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal.url(path)))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString())
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> stopped(Page page) {
        return (List<String>) page.evaluate("() => window.stopped");
    }
}
