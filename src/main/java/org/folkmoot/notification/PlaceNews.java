package org.folkmoot.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionCancelled;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceGivenUp;
import org.folkmoot.conversation.PlaceTaken;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Confirms a place taken or given up, and tells the holders of a place when a session is called off. What is told too
 * late, after the session began, helps nobody and is left out.
 */
@Component
class PlaceNews {

    /** Who is to learn before a session that it is off needs the time to change plans. */
    private static final Duration TO_CHANGE_PLANS = Duration.ofHours(3);

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
        tell(
                "place-taken",
                taken.session(),
                taken.title(),
                taken.at(),
                taken.startsAt(),
                List.of(taken.member()),
                telling("place-taken", taken.title(), when, taken.venue()),
                true,
                null);
    }

    @ApplicationModuleListener
    void on(PlaceGivenUp given) {
        var when = dates.span(given.startsAt(), given.endsAt());
        tell(
                "place-given-up",
                given.session(),
                given.title(),
                given.at(),
                given.startsAt(),
                List.of(given.member()),
                telling("place-given-up", given.title(), when, given.venue()),
                true,
                null);
    }

    @ApplicationModuleListener
    void on(DialogueSessionCancelled off) {
        var when = dates.moment(off.startsAt());
        tell(
                "session-cancelled",
                off.session(),
                off.title(),
                off.at(),
                off.startsAt(),
                off.holders(),
                telling("session-cancelled", off.title(), when, off.reason()),
                false,
                telling("session-cancelled", off.title(), when, off.reason()));
    }

    private void tell(
            String what,
            DialogueSessionId session,
            String title,
            Instant at,
            Instant start,
            Collection<MemberId> people,
            Telling telling,
            boolean ownDoing,
            @Nullable Telling followers) {
        if (!start.isAfter(clock.instant())) return;
        var subject = Subject.of("session", session.value(), title, "conversations/" + session.value());
        var fact = new Fact(what + ":" + session.value() + ":" + at, subject, at)
                .usefulUntil(start.minus(TO_CHANGE_PLANS));
        var told = people.stream()
                .map(person -> new Told(person, NotificationKind.MY_PLACES, telling, ownDoing))
                .toList();
        if (followers == null) notifier.tell(fact, told);
        else notifier.tell(fact, told, followers);
    }

    /** @param last the venue, or why the session is off */
    Telling telling(String what, String title, String when, String last) {
        var key = "notification." + what;
        return new Telling(
                words.text(key + ".subject", title, when),
                words.text(key + ".line", title, when, last),
                Words.paragraphs(
                        words.text(key + ".body.first", title, when, last),
                        words.text(key + ".body.then", title, when, last)),
                "",
                words.text(key + ".next"),
                words.text(key + ".link"));
    }
}
