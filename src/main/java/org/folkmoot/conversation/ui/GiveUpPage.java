package org.folkmoot.conversation.ui;

import java.util.Locale;
import org.folkmoot.conversation.LinkedPlace;
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

/** "I can't come", behind the link in a mail. */
@RestController
@RequestMapping("/place/give-up/{token}")
class GiveUpPage {

    private final PlaceLinkService places;
    private final MessageSource messages;
    private final Dates dates;
    private final LinkedPage pages;

    GiveUpPage(PlaceLinkService places, MessageSource messages, Dates dates, LinkedPage pages) {
        this.places = places;
        this.messages = messages;
        this.dates = dates;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        try {
            return shown(places.linked(token));
        } catch (RefusedException no) {
            return refused(no);
        }
    }

    @PostMapping
    ResponseEntity<String> giveUp(@PathVariable String token) {
        try {
            return shown(places.giveUp(token));
        } catch (RefusedException no) {
            return refused(no);
        }
    }

    private ResponseEntity<String> shown(LinkedPlace place) {
        var key = place.held() ? "conversation.link.ask" : "conversation.link.done";
        var ask = place.held() ? new LinkedPage.Ask("conversation.give-up-place", "place", "give-up") : null;
        var text = text(key + ".text", place.title(), dates.span(place.startsAt(), place.endsAt()), place.where());
        var link = "/conversations/" + place.session().value();
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
