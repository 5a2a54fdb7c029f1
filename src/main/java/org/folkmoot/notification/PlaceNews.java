package org.folkmoot.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionCancelled;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.OfferRanOut;
import org.folkmoot.conversation.PlaceGivenUp;
import org.folkmoot.conversation.PlaceOffered;
import org.folkmoot.conversation.PlacePromoted;
import org.folkmoot.conversation.PlaceTaken;
import org.folkmoot.conversation.SessionComesUp;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Confirms a place taken or given up, tells those who waited that a place is theirs to confirm or is theirs, reminds of a
 * place, and tells its holders when a session is called off. What is told too late, after the session began, helps nobody
 * and is left out.
 */
@Component
class PlaceNews {

    /** Who is to learn before a session that it is off needs the time to change plans. */
    static final Duration TO_CHANGE_PLANS = Duration.ofHours(3);

    private final Notifier notifier;
    private final Words words;
    private final Dates dates;
    private final PortalClock clock;

    PlaceNews(Notifier notifier, Words words, Dates dates, PortalClock clock) {
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PlaceTaken taken) {
        var when = dates.span(taken.startsAt(), taken.endsAt());
        var telling = telling("place-taken", taken.title(), when, taken.venue());
        tell(
                fact("place-taken", taken.session(), taken.title(), taken.at(), taken.startsAt()),
                taken.startsAt(),
                new Told(taken.member(), NotificationKind.MY_PLACES, telling, true).withCalendar("REQUEST"));
    }

    @ApplicationModuleListener
    void on(PlaceGivenUp given) {
        var when = dates.span(given.startsAt(), given.endsAt());
        var telling = telling("place-given-up", given.title(), when, given.venue());
        tell(
                fact("place-given-up", given.session(), given.title(), given.at(), given.startsAt()),
                given.startsAt(),
                new Told(given.member(), NotificationKind.MY_PLACES, telling, true).withCalendar("CANCEL"));
    }

    @ApplicationModuleListener
    void on(PlaceOffered offered) {
        var when = dates.span(offered.startsAt(), offered.endsAt());
        var telling = telling("place-offered", offered.title(), when, offered.venue(), dates.moment(offered.until()));
        tell(
                fact("place-offered", offered.session(), offered.title(), offered.at(), offered.until())
                        .at(offer(offered.session().value().toString())),
                offered.until(),
                new Told(offered.member(), NotificationKind.MY_PLACES, telling));
    }

    /** Where somebody signed in takes the place kept for them. */
    static String offer(String session) {
        return "conversations/" + session + "/place";
    }

    @ApplicationModuleListener
    void on(PlacePromoted given) {
        var when = dates.span(given.startsAt(), given.endsAt());
        var telling = telling("place-promoted", given.title(), when, given.venue());
        tell(
                fact("place-promoted", given.session(), given.title(), given.at(), given.startsAt()),
                given.startsAt(),
                new Told(given.member(), NotificationKind.MY_PLACES, telling).withCalendar("REQUEST"));
    }

    @ApplicationModuleListener
    void on(OfferRanOut gone) {
        var when = dates.span(gone.startsAt(), gone.endsAt());
        var telling = telling("offer-ran-out", gone.title(), when, gone.venue());
        tell(
                fact("offer-ran-out", gone.session(), gone.title(), gone.at(), gone.startsAt()),
                gone.startsAt(),
                new Told(gone.member(), NotificationKind.MY_PLACES, telling));
    }

    @ApplicationModuleListener
    void on(SessionComesUp near) {
        if (!near.startsAt().isAfter(clock.instant())) return;
        var when = dates.span(near.startsAt(), near.endsAt());
        var telling = telling("session-comes-up", near.title(), when, near.whereExactly());
        var subject = subject(near.session(), near.title());
        var key = "session-comes-up:" + near.session().value() + ":" + near.startsAt() + ":" + near.hoursBefore();
        var told = near.people().stream()
                .map(person -> new Told(person, NotificationKind.PLACE_REMINDERS, telling).withCalendar("REQUEST"))
                .toList();
        notifier.tell(
                new Fact(key, subject, near.at()).usefulUntil(near.startsAt().minus(TO_CHANGE_PLANS)), told);
    }

    @ApplicationModuleListener
    void on(DialogueSessionCancelled off) {
        if (!off.startsAt().isAfter(clock.instant())) return;
        var telling = telling("session-cancelled", off.title(), dates.moment(off.startsAt()), off.reason());
        var told = off.everyone().stream()
                .map(person -> new Told(person, NotificationKind.MY_PLACES, telling))
                .map(one -> off.holders().contains(one.person()) ? one.withCalendar("CANCEL") : one)
                .toList();
        notifier.tell(fact("session-cancelled", off.session(), off.title(), off.at(), off.startsAt()), told, telling);
    }

    /** @param end from when on it is of no use any more */
    private void tell(Fact fact, Instant end, Told told) {
        if (end.isAfter(clock.instant())) notifier.tell(fact, List.of(told));
    }

    private static Fact fact(String what, DialogueSessionId session, String title, Instant at, Instant by) {
        return new Fact(what + ":" + session.value() + ":" + at, subject(session, title), at)
                .usefulUntil(by.minus(TO_CHANGE_PLANS));
    }

    private static Subject subject(DialogueSessionId session, String title) {
        return Subject.of("session", session.value(), title, "conversations/" + session.value());
    }

    /** @param arguments title, when, and the venue or why the session is off; what else the words name */
    Telling telling(String what, Object... arguments) {
        var key = "notification." + what;
        return new Telling(
                words.text(key + ".subject", arguments),
                words.text(key + ".line", arguments),
                Words.paragraphs(words.text(key + ".body.first", arguments), words.text(key + ".body.then", arguments)),
                "",
                words.text(key + ".next"),
                words.text(key + ".link"));
    }
}
