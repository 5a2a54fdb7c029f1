package org.folkmoot.notification;

import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionCancelled;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceGivenUp;
import org.folkmoot.conversation.PlaceTaken;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailWords;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Confirms a place taken or given up, and tells the holders of a place when a session is called off. What is told too
 * late, after the session began, helps nobody and is left out.
 */
@Component
class PlaceMails {

    private final MailWriter writer;
    private final MailWords words;
    private final FolkmootSettings settings;
    private final Dates dates;
    private final PortalClock clock;

    PlaceMails(MailWriter writer, MailWords words, FolkmootSettings settings, Dates dates, PortalClock clock) {
        this.clock = clock;
        this.writer = writer;
        this.words = words;
        this.settings = settings;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(PlaceTaken taken) {
        var when = dates.span(taken.startsAt(), taken.endsAt());
        if (begun(taken.startsAt())) return;
        writer.write(List.of(
                mail("place-taken", taken.session(), taken.at(), taken.member(), taken.title(), when, taken.venue())));
    }

    @ApplicationModuleListener
    void on(PlaceGivenUp given) {
        var when = dates.span(given.startsAt(), given.endsAt());
        if (begun(given.startsAt())) return;
        writer.write(List.of(mail(
                "place-given-up", given.session(), given.at(), given.member(), given.title(), when, given.venue())));
    }

    @ApplicationModuleListener
    void on(DialogueSessionCancelled off) {
        var when = dates.moment(off.startsAt());
        if (begun(off.startsAt())) return;
        writer.write(off.holders().stream()
                .map(holder ->
                        mail("session-cancelled", off.session(), off.at(), holder, off.title(), when, off.reason()))
                .toList());
    }

    private boolean begun(Instant start) {
        return !start.isAfter(clock.instant());
    }

    /** @param last the venue, or why the session is off */
    WriteMail mail(
            String kind, DialogueSessionId session, Instant at, MemberId to, String title, String when, String last) {
        var key = "notification." + kind;
        return new WriteMail(
                        kind + ":" + session.value() + ":" + at + ":" + to.value(),
                        to,
                        words.text(key + ".subject", title, when),
                        MailBody.of(
                                new MailBody.Words(words.text(key + ".body.first", title, when, last)),
                                new MailBody.Words(words.text(key + ".body.then", title, when, last)),
                                new MailBody.Words(words.text(key + ".next")),
                                new MailBody.Action(
                                        words.text(key + ".link"), settings.url("conversations/" + session.value()))))
                .about("session", session.value());
    }
}
