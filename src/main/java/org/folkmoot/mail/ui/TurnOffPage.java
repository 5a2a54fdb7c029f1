package org.folkmoot.mail.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.folkmoot.mail.LinkedChoice;
import org.folkmoot.mail.MailChoiceService;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Behind the link in a mail: a page with one button. Looking changes nothing, because mail servers follow links before
 * people do; a POST turns the mails off, be it from the button or from the mail program by itself (RFC 8058).
 */
@RestController
@RequestMapping("/mail/off/{token}")
class TurnOffPage {

    private final MailChoiceService choices;
    private final MessageSource messages;
    private final String page;

    TurnOffPage(MailChoiceService choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
        this.page = read();
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        try {
            return shown(HttpStatus.OK, choices.linked(token), false);
        } catch (RefusedException over) {
            return over();
        }
    }

    @PostMapping
    ResponseEntity<String> turn(@PathVariable String token, @RequestParam(defaultValue = "off") String turn) {
        try {
            return shown(HttpStatus.OK, choices.chooseByLink(token, turn.equals("on")), true);
        } catch (DataIntegrityViolationException pressedTwice) {
            return shown(HttpStatus.OK, choices.linked(token), true);
        } catch (RefusedException over) {
            return over();
        }
    }

    private ResponseEntity<String> shown(HttpStatus status, LinkedChoice choice, boolean changed) {
        var kind = choice.title();
        var key = choice.on() ? changed ? "mail.off.on-again" : "mail.off.ask" : "mail.off.done";
        var form = """
                <form method="post"><input type="hidden" name="turn" value="%s"><button class="fm-primary" type="submit">%s</button></form>""".formatted(
                choice.on() ? "off" : "on", escaped(text(choice.on() ? "mail.off.button" : "mail.off.on-button")));
        return page(status, text(key + ".title"), text(key + ".text", kind), form);
    }

    private ResponseEntity<String> over() {
        return page(HttpStatus.NOT_FOUND, text("mail.off.over.title"), text("mail.off.over.text"), "");
    }

    private ResponseEntity<String> page(HttpStatus status, String title, String words, String form) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page.replace("{title}", escaped(title))
                        .replace("{text}", escaped(words))
                        .replace("{form}", form)
                        .replace("{more}", escaped(text("mail.off.more"))));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String read() {
        try {
            return new ClassPathResource("mail/turn-off.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
