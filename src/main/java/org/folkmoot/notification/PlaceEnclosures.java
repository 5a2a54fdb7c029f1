package org.folkmoot.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceLinkService;
import org.folkmoot.conversation.SessionCalendarService;
import org.folkmoot.mail.CalendarEntry;
import org.folkmoot.member.SystemWork;
import org.springframework.stereotype.Component;

/** What goes with a mail about a place: an entry for the person's calendar, and "I can't come" with one click. */
@Component
class PlaceEnclosures {

    /** @param cannotCome address that gives the place up; empty for whoever has none any more */
    record Enclosure(CalendarEntry entry, Optional<String> cannotCome) {}

    private final SessionCalendarService calendars;
    private final PlaceLinkService links;

    PlaceEnclosures(SessionCalendarService calendars, PlaceLinkService links) {
        this.calendars = calendars;
        this.links = links;
    }

    /** Five statements for each session there is one of, six with a link to join. */
    Map<Notification, Enclosure> of(Collection<Notification> all) {
        var enclosures = new HashMap<Notification, Enclosure>();
        all.stream()
                .filter(one -> one.calendar().isPresent())
                .collect(Collectors.groupingBy(
                        one -> List.of(one.subject().id(), one.calendar().orElseThrow())))
                .forEach((what, some) -> DialogueSessionId.parse(what.getFirst())
                        .ifPresent(session -> enclosures.putAll(of(session, what.getLast(), some))));
        return enclosures;
    }

    private Map<Notification, Enclosure> of(DialogueSessionId session, String method, List<Notification> some) {
        var people = some.stream().map(Notification::member).collect(Collectors.toSet());
        var texts = SystemWork.call(() -> calendars.invitations(session, people, method.equals("CANCEL")));
        var giveUp = SystemWork.call(() -> links.links(session, people));
        return some.stream()
                .filter(one -> texts.containsKey(one.member()))
                .collect(Collectors.toMap(
                        one -> one,
                        one -> new Enclosure(
                                new CalendarEntry(method, texts.getOrDefault(one.member(), "")),
                                Optional.ofNullable(giveUp.get(one.member())))));
    }
}
