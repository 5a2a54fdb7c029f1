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

/** What goes with a mail about a place: an entry for the person's calendar, and "I can't come" or "I will come" with one click. */
@Component
class PlaceEnclosures {

    /**
     * @param code       address of the person's code for the desk; empty for whoever has no place any more
     * @param cannotCome address that gives the place up; empty as for the code
     */
    record Enclosure(CalendarEntry entry, Optional<String> code, Optional<String> cannotCome) {}

    private final SessionCalendarService calendars;
    private final PlaceLinkService links;

    PlaceEnclosures(SessionCalendarService calendars, PlaceLinkService links) {
        this.calendars = calendars;
        this.links = links;
    }

    /** Six statements for each session there is one of, seven with a link to join. */
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

    /** For who is offered a place: the address that takes it without signing in. Two statements for each session. */
    Map<Notification, String> offers(Collection<Notification> all) {
        var offers = new HashMap<Notification, String>();
        all.stream()
                .filter(one -> one.kind() == NotificationKind.MY_PLACES
                        && one.link().equals(PlaceNews.offer(one.subject().id())))
                .collect(Collectors.groupingBy(one -> one.subject().id()))
                .forEach((what, some) ->
                        DialogueSessionId.parse(what).ifPresent(session -> offers.putAll(offers(session, some))));
        return offers;
    }

    private Map<Notification, String> offers(DialogueSessionId session, List<Notification> some) {
        var people = some.stream().map(Notification::member).collect(Collectors.toSet());
        var links = SystemWork.call(() -> this.links.offers(session, people));
        return some.stream()
                .filter(one -> links.containsKey(one.member()))
                .collect(Collectors.toMap(one -> one, one -> links.getOrDefault(one.member(), "")));
    }

    private Map<Notification, Enclosure> of(DialogueSessionId session, String method, List<Notification> some) {
        var people = some.stream().map(Notification::member).collect(Collectors.toSet());
        var texts = SystemWork.call(() -> calendars.invitations(session, people, method.equals("CANCEL")));
        var codes = SystemWork.call(() -> links.codes(session, people));
        var giveUp = SystemWork.call(() -> links.links(session, people));
        return some.stream()
                .filter(one -> texts.containsKey(one.member()))
                .collect(Collectors.toMap(
                        one -> one,
                        one -> new Enclosure(
                                new CalendarEntry(method, texts.getOrDefault(one.member(), "")),
                                Optional.ofNullable(codes.get(one.member())),
                                Optional.ofNullable(giveUp.get(one.member())))));
    }
}
