package org.folkmoot.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What sessions keep of where they are: what was typed, or what the register says now. */
@Component
class ChosenVenues {

    private final Venues venues;

    ChosenVenues(Venues venues) {
        this.venues = venues;
    }

    /** By what was asked; one statement for all. @throws RefusedException VENUE_UNKNOWN, VENUE_RETIRED */
    Map<Venue, Venue> toUse(Collection<Venue> asked) {
        var ids = asked.stream()
                .map(Venue::id)
                .filter(Objects::nonNull)
                .map(VenueId::value)
                .collect(Collectors.toSet());
        Map<VenueId, KeptVenue> known = ids.isEmpty()
                ? Map.of()
                : venues.findByIdIn(ids).stream().collect(Collectors.toMap(KeptVenue::id, venue -> venue));
        return asked.stream().distinct().collect(Collectors.toMap(venue -> venue, venue -> toUse(venue, known, null)));
    }

    /** @param now where the session is: a venue that was retired meanwhile may stay, with what the session says of it */
    Venue toUse(Venue asked, Venue now) {
        var id = asked.id();
        if (id == null) return asked;
        Map<VenueId, KeptVenue> known =
                venues.findById(id.value()).stream().collect(Collectors.toMap(KeptVenue::id, venue -> venue));
        return toUse(asked, known, now);
    }

    private static Venue toUse(Venue asked, Map<VenueId, KeptVenue> known, @Nullable Venue now) {
        var id = asked.id();
        if (id == null) return asked;
        var venue = known.get(id);
        if (venue == null) throw new RefusedException(ConversationRefusal.VENUE_UNKNOWN);
        if (venue.stands()) return venue.toUse();
        if (now != null && id.equals(now.id())) return now;
        throw new RefusedException(ConversationRefusal.VENUE_RETIRED);
    }
}
