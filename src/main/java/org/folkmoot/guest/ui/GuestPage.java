package org.folkmoot.guest.ui;

import java.util.function.Supplier;
import org.folkmoot.guest.GuestPlace;
import org.folkmoot.guest.GuestService;
import org.folkmoot.mail.LinkedPage;
import org.folkmoot.shared.Dates;
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
    private final Dates dates;
    private final LinkedPage pages;

    GuestPage(GuestService guests, Dates dates, LinkedPage pages) {
        this.guests = guests;
        this.dates = dates;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token) {
        return answer(() -> guests.linked(token));
    }

    @PostMapping
    ResponseEntity<String> confirm(@PathVariable String token) {
        return answer(() -> guests.confirm(token));
    }

    private ResponseEntity<String> answer(Supplier<GuestPlace> work) {
        return pages.answer(() -> shown(work.get()), "guest.link.over.title", "/conversations", "guest.link.more");
    }

    private LinkedPage.Shown shown(GuestPlace place) {
        var key = "guest.link." + state(place);
        var ask = place.confirmed() ? null : new LinkedPage.Ask("guest.link.button", "place", "take");
        var session = place.session();
        var text = pages.words(
                key + ".text",
                session.title(),
                dates.span(session.startsAt(), session.endsAt()),
                session.where(),
                place.position() == null ? 0 : place.position());
        var link = "/conversations/" + session.id().value();
        return new LinkedPage.Shown(key + ".title", text, ask, link, "guest.link.more");
    }

    private static String state(GuestPlace place) {
        if (!place.confirmed()) return "ask";
        if (place.held()) return "place";
        return place.position() == null ? "none" : "turn";
    }
}
