package org.folkmoot.mail.ui;

import java.util.Locale;
import org.folkmoot.mail.LinkedChoice;
import org.folkmoot.mail.LinkedPage;
import org.folkmoot.mail.MailChoiceService;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Turns mails off by the link in them: a POST does it, from the button or from the mail program by itself (RFC 8058). */
@RestController
@RequestMapping("/mail/off/{token}")
class TurnOffPage {

    private final MailChoiceService choices;
    private final MessageSource messages;
    private final LinkedPage pages;

    TurnOffPage(MailChoiceService choices, MessageSource messages, LinkedPage pages) {
        this.choices = choices;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        try {
            return shown(choices.linked(token), false);
        } catch (RefusedException over) {
            return over();
        }
    }

    @PostMapping
    ResponseEntity<String> turn(@PathVariable String token, @RequestParam(defaultValue = "off") String turn) {
        try {
            return shown(choices.chooseByLink(token, turn.equals("on")), true);
        } catch (DataIntegrityViolationException pressedTwice) {
            return shown(choices.linked(token), true);
        } catch (RefusedException over) {
            return over();
        }
    }

    private ResponseEntity<String> shown(LinkedChoice choice, boolean changed) {
        var key = choice.on() ? changed ? "mail.off.on-again" : "mail.off.ask" : "mail.off.done";
        var ask = choice.on()
                ? new LinkedPage.Ask("mail.off.button", "turn", "off")
                : new LinkedPage.Ask("mail.off.on-button", "turn", "on");
        return page(HttpStatus.OK, key, ask, choice.title());
    }

    private ResponseEntity<String> over() {
        return page(HttpStatus.NOT_FOUND, "mail.off.over", null);
    }

    private ResponseEntity<String> page(
            HttpStatus status, String key, LinkedPage.@Nullable Ask ask, Object... arguments) {
        var text = messages.getMessage(key + ".text", arguments, Locale.UK);
        return pages.of(status, new LinkedPage.Shown(key + ".title", text, ask, "/me#mail", "mail.off.more"));
    }
}
