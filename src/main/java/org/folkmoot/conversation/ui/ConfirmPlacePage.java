package org.folkmoot.conversation.ui;

import java.util.function.Supplier;
import org.folkmoot.conversation.LinkedOffer;
import org.folkmoot.conversation.PlaceLinkService;
import org.folkmoot.mail.LinkedPage;
import org.folkmoot.shared.Dates;
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
    private final Dates dates;
    private final LinkedPage pages;

    ConfirmPlacePage(PlaceLinkService places, Dates dates, LinkedPage pages) {
        this.places = places;
        this.dates = dates;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        return answer(() -> places.offered(token));
    }

    @PostMapping
    ResponseEntity<String> confirm(@PathVariable String token) {
        return answer(() -> places.confirm(token));
    }

    private ResponseEntity<String> answer(Supplier<LinkedOffer> work) {
        return pages.answer(
                () -> shown(work.get()), "conversation.link.over.title", "/conversations", "conversation.link.more");
    }

    private LinkedPage.Shown shown(LinkedOffer offer) {
        var until = offer.keptUntil();
        var key = "conversation.offer-link." + (offer.held() ? "done" : until == null ? "gone" : "ask");
        var ask = !offer.held() && until != null
                ? new LinkedPage.Ask("conversation.confirm-place", "place", "confirm")
                : null;
        var text = pages.words(
                key + ".text",
                offer.title(),
                dates.span(offer.startsAt(), offer.endsAt()),
                offer.where(),
                until == null ? "" : dates.moment(until));
        var link = "/conversations/" + offer.session().value();
        return new LinkedPage.Shown(key + ".title", text, ask, link, "conversation.link.more");
    }
}
