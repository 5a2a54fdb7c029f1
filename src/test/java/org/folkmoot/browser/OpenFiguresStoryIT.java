package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A partner's own site, on another address: what of the portal it can show, before and after a manager allows it. */
class OpenFiguresStoryIT extends OnTheSample {

    private static final String PAGE = """
            <!doctype html><html lang="en"><title>A partner</title><h1>A partner</h1>
            <iframe id="strip" src="%1$sopen/strip" title="Reach" width="600" height="140"></iframe>
            <iframe id="page" src="%1$sreach" title="No page" width="600" height="140"></iframe>
            <img id="badge" src="%1$sapi/v1/reach/badge.svg?figure=people" alt="People">""";

    @Test
    void aSiteShowsTheStripOnceAManagerAllowsItAndNothingElseOfThePortal() throws Exception {
        var site = site();
        try (var manager = Person.signedIn(portal(), "manager")) {
            var address = "http://localhost:" + site.getAddress().getPort();
            try (var before = Person.visitor(portal())) {
                before.page().navigate(address);
                assertThat(before.page().locator("#badge")).hasJSProperty("naturalHeight", 28);
                assertThat((Boolean) before.page().locator("#badge").evaluate("badge => badge.naturalWidth > 100"))
                        .isTrue();
                assertThat(before.page().frameLocator("#strip").getByText("have taken part"))
                        .hasCount(0);
            }

            manager.open("open-figures/sites");
            manager.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("These sites"))
                    .check();
            var sites = manager.field("Sites");
            sites.fill(sites.inputValue() + "\n" + address);
            manager.button("Save").click();
            assertThat(manager.text("It holds everywhere within a minute").first())
                    .isVisible();
            await().atMost(Duration.ofSeconds(10)).until(() -> policy().contains(address));

            try (var after = Person.onAPhone(portal())) {
                after.page().navigate(address);
                assertThat(after.page().frameLocator("#strip").getByText("people have taken part"))
                        .isVisible();
                assertThat(after.page().frames())
                        .as("no other page of the portal stands in a frame")
                        .anyMatch(frame -> frame.url().startsWith("chrome-error:"));
                assertThat(after.page().frameLocator("#page").locator("#page-title"))
                        .hasCount(0);
                var portalPage = after.page()
                        .waitForPopup(() -> after.page()
                                .frameLocator("#strip")
                                .getByText("How this is counted")
                                .click());
                assertThat(portalPage.locator("h1")).hasText("Reach");
            }
        } finally {
            site.stop(0);
        }
    }

    @Test
    void aPaperNamesAnAddressThatCanBePrintedByAnybody() {
        try (var manager = Person.signedIn(portal(), "manager");
                var reader = Person.onAPhone(portal())) {
            manager.open("open-figures");
            manager.button("Freeze the figures").click();
            manager.field("Title").fill("For a paper of the story");
            manager.page()
                    .locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Freeze the figures"))
                    .click();
            assertThat(manager.page().locator("h1")).hasText("For a paper of the story");
            reader.page().navigate(manager.at("/open-figures/frozen/[0-9]+"));
            assertThat(reader.page().locator("h1")).hasText("For a paper of the story");
            assertThat(reader.text("Counted for Conversations that matter").first())
                    .isVisible();
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reader.button("Print")).isHidden();
            assertThat(reader.text("SHA-256").first()).isVisible();
        }
    }

    private static String policy() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal().url("open/strip")))
                                .build(),
                        BodyHandlers.ofString())
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    private static HttpServer site() throws IOException {
        var site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var page = PAGE.formatted(portal().url("")).getBytes(StandardCharsets.UTF_8);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        site.start();
        return site;
    }
}
