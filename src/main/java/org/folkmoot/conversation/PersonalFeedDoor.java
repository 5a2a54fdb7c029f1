package org.folkmoot.conversation;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A person's own conversations for their calendar program. The address is the key, so nobody between keeps a copy. */
@RestController
class PersonalFeedDoor {

    private final CalendarFeedService feeds;

    PersonalFeedDoor(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/" + CalendarFeedService.PATH + "{token}" + CalendarFeedService.SUFFIX)
    ResponseEntity<String> calendar(@PathVariable String token) {
        return feeds.read(token)
                .map(text -> ResponseEntity.ok()
                        .contentType(SessionCalendarApi.CALENDAR)
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .header("X-Robots-Tag", "noindex")
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
