package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running portal answers to programs, crawlers and people who guess addresses. */
class HttpIT extends OnTheSample {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void anUnknownAddressIsNotFoundInsideThePortalAndTellsNothingOfItsInsides() {
        var answer = get("no/such/page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("assets/shell.js");
        tellsNothingOfItsInsides(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ideas/not-an-id",
                "ideas/01a1fc78-0000-7000-8000-000000000000",
                "conversations/%00",
                "ideas?page=-1",
                "ideas?page=99999999999999999999",
                "ideas?theme=%27%3B--",
                "search?q=%22%22%22(((",
                "search?q=%C3%28",
                "reach?page=x",
                "?%F0%28%8C%28",
                "sign-in?error=%3Cscript%3E",
                "open-figures?look=%27%3B--",
                "open-figures/frozen/99999999999",
                "open-figures/frozen?page=-1",
                "open/strip?look=%3Cscript%3E",
                "open/nothing"
            })
    void aBrokenAddressIsNoErrorOfOurs(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isLessThan(500);
        tellsNothingOfItsInsides(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/reach",
                "api/v1/reach?strand=5",
                "api/v1/reach/frozen",
                "api/v1/reach/frozen/2",
                "api/v1/ideas?q=bench&page=0",
                "api/v1/sessions",
                "api/v1/openapi"
            })
    void openFiguresAreJsonForAnyoneAndSetNoCookie(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void openFiguresAreReadOnly(String method) {
        for (var path : new String[] {
            "api/v1/reach", "api/v1/reach/frozen/1", "api/v1/ideas", "api/v1/sessions", "api/v1/openapi", "open/strip"
        })
            assertThat(send(request(path).method(method, BodyPublishers.ofString("{}")))
                            .statusCode())
                    .as(path)
                    .isIn(401, 403, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/ideas?page=x",
                "api/v1/ideas?page=-1",
                "api/v1/ideas?page=99999999999",
                "api/v1/sessions?page=x",
                "api/v1/sessions?page=-1"
            })
    void anUnusablePageIsAProblemThatNamesIt(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"page\"");
        tellsNothingOfItsInsides(answer);
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblemNotAPage() {
        var answer = send(request("api/v1/nothing").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        tellsNothingOfItsInsides(answer);
    }

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() {
        var headers = get("").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'",
                                "object-src 'none'",
                                "frame-ancestors 'none'",
                                "form-action 'self'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    /** The sample names two sites; every other page is for nobody's frame. */
    @Test
    void theStripIsTheOnlyPageThatOtherSitesMayFrame() {
        var strip = get("open/strip");
        assertThat(strip.statusCode()).isEqualTo(200);
        assertThat(strip.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("frame-ancestors https://www.example.org ")
                        .contains("default-src 'none'", "sandbox")
                        .doesNotContain("unsafe", "script-src"));
        assertThat(strip.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(strip.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(strip.body()).doesNotContain("<script", "src=");
        for (var path : new String[] {"", "reach", "open-figures", "open-figures/frozen/2", "sign-in", "open/nothing"})
            assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    /** As a browser that has them already asks again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/reach",
                "api/v1/reach.csv",
                "api/v1/reach/badge.svg",
                "api/v1/reach/frozen",
                "api/v1/reach/frozen/2",
                "api/v1/reach/frozen/2/figures.json",
                "api/v1/reach/frozen/2/figures.csv",
                "open/strip"
            })
    void whatHasNotMovedIsNotSentAgain(String path) {
        var first = get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("max-age=", "public"));
        var again = send(request(path)
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    /** Else whoever signs in while the sign-in page is still saying goodbye is signed out again by the cookie. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VAADIN/push?v-r=push&v-uiId=1&v-pushId=b40eca0f-7d1d-44d2-9fc8-76b20689ce12&X-Atmosphere-Transport=close",
                "sign-in/passkey/options"
            })
    void whatAPageStillSendsAsItIsLeftBeginsNoSession(String path) {
        var answer = send(request(path)
                .header("Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF")
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void healthIsOpenAndNothingElseOfTheMachineRoom() {
        assertThat(get("actuator/health/readiness").body()).contains("\"UP\"");
        assertThat(get("actuator/health").body()).doesNotContain("diskSpace", "database", "components");
        for (var closed : new String[] {"env", "beans", "heapdump", "configprops", "loggers", "mappings", "threaddump"})
            assertThat(get("actuator/" + closed).statusCode()).as(closed).isIn(401, 403, 404);
    }

    @Test
    void aSignInSentFromAnotherSiteIsRefused() {
        assertThat(signIn("https://elsewhere.example").statusCode()).isEqualTo(403);
    }

    @Test
    void aSignInFromThePortalIsTakenAndSoTheRefusalIsForItsOrigin() {
        var answer = signIn(portal().url("").replaceFirst("/$", ""));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members",
                "members/new",
                "me",
                "inbox",
                "me/notifications",
                "steering",
                "steering/prepared",
                "admin/mail",
                "programme/file",
                "open-figures/sites",
                "ideas/new",
                "conversations/new",
                "inquiries/new"
            })
    void aVisitorIsAskedToSignInAtAGuardedAddress(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "assets/", "webjars/", "webjars/echarts/", "VAADIN/", "META-INF/"})
    void noFolderIsListed(String path) {
        assertThat(get(path).statusCode()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void theStyleSheetIsServedToVisitors() {
        var answer = get("assets/folkmoot.css");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("text/css");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static HttpResponse<String> signIn(String origin) {
        return send(request("sign-in")
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=participant@example.org&password=" + Person.SAMPLE_PASSWORD)));
    }

    private static void tellsNothingOfItsInsides(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.springframework", "org.folkmoot", "java.");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8"));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal().url(path))).timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
