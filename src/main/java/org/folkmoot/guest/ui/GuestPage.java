package org.folkmoot.guest.ui;

import java.util.Locale;
import org.folkmoot.guest.GuestPlace;
import org.folkmoot.guest.GuestService;
import org.folkmoot.mail.LinkedPage;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "Take my place", behind the link in a guest's mail. */
@RestController
@RequestMapping("/place/guest/{token}")
class GuestPage {

    private final GuestService guests;
    private final MessageSource messages;
    private final Dates dates;
    private final LinkedPage pages;

    GuestPage(GuestService guests, MessageSource messages, Dates dates, LinkedPage pages) {
        this.guests = guests;
        this.messages = messages;
        this.dates = dates;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        try {
            return shown(guests.linked(token));
        } catch (RefusedException no) {
            return refused(no);
        }
    }

    @PostMapping
    ResponseEntity<String> confirm(@PathVariable String token) {
        try {
            return shown(guests.confirm(token));
        } catch (RefusedException no) {
            return refused(no);
        }
    }

    private ResponseEntity<String> shown(GuestPlace place) {
        var key = "guest.link." + state(place);
        var ask = place.confirmed() ? null : new LinkedPage.Ask("guest.link.button", "place", "take");
        var session = place.session();
        var text = text(
                key + ".text",
                session.title(),
                dates.span(session.startsAt(), session.endsAt()),
                session.where(),
                place.position() == null ? 0 : place.position());
        return pages.of(
                HttpStatus.OK,
                new LinkedPage.Shown(
                        key + ".title",
                        text,
                        ask,
                        "/conversations/" + session.id().value(),
                        "guest.link.more"));
    }

    private static String state(GuestPlace place) {
        if (!place.confirmed()) return "ask";
        if (place.held()) return "place";
        return place.position() == null ? "none" : "turn";
    }

    private ResponseEntity<String> refused(RefusedException no) {
        var text = text(no.refusal().key(), no.arguments());
        return pages.of(
                HttpStatus.NOT_FOUND,
                new LinkedPage.Shown("guest.link.over.title", text, null, "/conversations", "guest.link.more"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
