package org.folkmoot.conversation.ui;

import java.util.Locale;
import org.folkmoot.conversation.LinkedOffer;
import org.folkmoot.conversation.PlaceLinkService;
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

/** "I will come", behind the link in a mail that offers a place. */
@RestController
@RequestMapping("/place/confirm/{token}")
class ConfirmPlacePage {

    private final PlaceLinkService places;
    private final MessageSource messages;
    private final Dates dates;
    private final LinkedPage pages;

    ConfirmPlacePage(PlaceLinkService places, MessageSource messages, Dates dates, LinkedPage pages) {
        this.places = places;
        this.messages = messages;
        this.dates = dates;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        try {
            return shown(places.offered(token));
        } catch (RefusedException no) {
            return refused(no);
        }
    }

    @PostMapping
    ResponseEntity<String> confirm(@PathVariable String token) {
        try {
            return shown(places.confirm(token));
        } catch (RefusedException no) {
            return refused(no);
        }
    }

    private ResponseEntity<String> shown(LinkedOffer offer) {
        var until = offer.keptUntil();
        var key = "conversation.offer-link." + (offer.held() ? "done" : until == null ? "gone" : "ask");
        var ask = !offer.held() && until != null
                ? new LinkedPage.Ask("conversation.confirm-place", "place", "confirm")
                : null;
        var text = text(
                key + ".text",
                offer.title(),
                dates.span(offer.startsAt(), offer.endsAt()),
                offer.where(),
                until == null ? "" : dates.moment(until));
        var link = "/conversations/" + offer.session().value();
        return pages.of(HttpStatus.OK, new LinkedPage.Shown(key + ".title", text, ask, link, "conversation.link.more"));
    }

    private ResponseEntity<String> refused(RefusedException no) {
        var text = text(no.refusal().key(), no.arguments());
        return pages.of(
                HttpStatus.NOT_FOUND,
                new LinkedPage.Shown(
                        "conversation.link.over.title", text, null, "/conversations", "conversation.link.more"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
