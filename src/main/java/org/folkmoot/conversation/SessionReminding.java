package org.folkmoot.conversation;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of one session, in a transaction of its own that locks it: it may be moved or called off at that moment. */
@Component
class SessionReminding {

    private final DialogueSessions sessions;
    private final SessionReminders reminders;
    private final Places places;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    SessionReminding(
            DialogueSessions sessions,
            SessionReminders reminders,
            Places places,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.reminders = reminders;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void remind(UUID id, int hoursBefore) {
        sessions.lock(id).ifPresent(session -> remind(session, hoursBefore));
    }

    private void remind(DialogueSession session, int hoursBefore) {
        var now = clock.instant();
        var due = session.startsAt().minus(Duration.ofHours(hoursBefore));
        if (!session.takesPlaces(now) || now.isBefore(due)) return;
        if (reminders.reminded(session.id().value(), session.startsAt(), hoursBefore)) return;
        reminders.save(new SessionReminder(session, hoursBefore, now));
        var people = places.standingIn(session.id().value()).stream()
                .filter(place -> !place.takenAt().isAfter(due))
                .map(Place::member)
                .collect(Collectors.toSet());
        if (people.isEmpty()) return;
        var facts = session.facts();
        events.publishEvent(new SessionComesUp(
                session.id(),
                session.title(),
                facts.where(),
                facts.address(),
                session.startsAt(),
                session.endsAt(),
                hoursBefore,
                people,
                now));
    }
}
