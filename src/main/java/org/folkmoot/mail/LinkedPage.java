package org.folkmoot.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page behind a link in a mail that does one thing without signing in: what it is about, and a button. Looking changes
 * nothing, because mail servers follow links before people do. The page is plain HTML, opened without a session and kept
 * nowhere.
 */
@Component
public class LinkedPage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * @param titleKey of a message without arguments
     * @param text     said to the person
     * @param ask      null when there is nothing to press
     * @param link     where more of it is, a path of the portal
     * @param linkKey  of a message without arguments
     */
    public record Shown(
            String titleKey, String text, @Nullable Ask ask, String link, String linkKey) {}

    /** One button, which asks for the page's own address with this in its body. */
    public record Ask(String buttonKey, String name, String value) {}

    private final MessageSource messages;
    private final String page;

    LinkedPage(MessageSource messages) {
        this.messages = messages;
        this.page = read();
    }

    public ResponseEntity<String> of(HttpStatus status, Shown shown) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page.replace("{title}", text(shown.titleKey()))
                        .replace("{text}", escaped(shown.text()))
                        .replace("{form}", shown.ask() == null ? "" : form(shown.ask()))
                        .replace("{link}", escaped(shown.link()))
                        .replace("{more}", text(shown.linkKey())));
    }

    /** What the link shows, or why it does nothing, in the words of a message that takes the refusal's own arguments. */
    public ResponseEntity<String> answer(Supplier<Shown> work, String overKey, String link, String linkKey) {
        try {
            return of(HttpStatus.OK, work.get());
        } catch (RefusedException no) {
            var why = words(no.refusal().key(), no.arguments());
            return of(HttpStatus.NOT_FOUND, new Shown(overKey, why, null, link, linkKey));
        }
    }

    /** A message of any module, not escaped. */
    public String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    /**
     * Opens what follows the path to whoever holds a link; the link is the token, and must not travel on as a referrer.
     *
     * @param path with a slash at its end and none before
     */
    public static SecurityFilterChain open(HttpSecurity http, String path) {
        return open(http, path, POLICY);
    }

    /** As {@link #open(HttpSecurity, String)}, for a page whose own script asks for its own address. */
    public static SecurityFilterChain openWithScript(HttpSecurity http, String path) {
        return open(http, path, POLICY + "; connect-src 'self'");
    }

    private static SecurityFilterChain open(HttpSecurity http, String path, String rules) {
        return http.securityMatcher("/" + path + "**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/" + path + "*")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/" + path + "*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(rules))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    private String form(Ask ask) {
        return """
                <form method="post"><button class="fm-primary" type="submit" name="%s" value="%s">%s</button></form>""".formatted(escaped(ask.name()), escaped(ask.value()), text(ask.buttonKey()));
    }

    private String text(String key) {
        return escaped(messages.getMessage(key, null, Locale.UK));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String read() {
        try {
            return new ClassPathResource("mail/linked-page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
