package org.folkmoot.conversation.ui;

import java.util.function.Supplier;
import org.folkmoot.conversation.LinkedPlace;
import org.folkmoot.conversation.PlaceLinkService;
import org.folkmoot.mail.LinkedPage;
import org.folkmoot.shared.Dates;
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
    private final Dates dates;
    private final LinkedPage pages;

    GiveUpPage(PlaceLinkService places, Dates dates, LinkedPage pages) {
        this.places = places;
        this.dates = dates;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        return answer(() -> places.linked(token));
    }

    @PostMapping
    ResponseEntity<String> giveUp(@PathVariable String token) {
        return answer(() -> places.giveUp(token));
    }

    private ResponseEntity<String> answer(Supplier<LinkedPlace> work) {
        return pages.answer(
                () -> shown(work.get()), "conversation.link.over.title", "/conversations", "conversation.link.more");
    }

    private LinkedPage.Shown shown(LinkedPlace place) {
        var key = place.held() ? "conversation.link.ask" : "conversation.link.done";
        var ask = place.held() ? new LinkedPage.Ask("conversation.give-up-place", "place", "give-up") : null;
        var text =
                pages.words(key + ".text", place.title(), dates.span(place.startsAt(), place.endsAt()), place.where());
        var link = "/conversations/" + place.session().value();
        return new LinkedPage.Shown(key + ".title", text, ask, link, "conversation.link.more");
    }
}
