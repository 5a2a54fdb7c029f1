package org.folkmoot.notification;

import java.util.List;
import org.folkmoot.conversation.FacilitatorChanged;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever was asked by a colleague to run a session, or let go from it. What one does oneself is no news. */
@Component
class FacilitatorNews {

    private final Notifier notifier;
    private final Words words;
    private final Dates dates;
    private final PortalClock clock;

    FacilitatorNews(Notifier notifier, Words words, Dates dates, PortalClock clock) {
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(FacilitatorChanged changed) {
        if (changed.member().equals(changed.by()) || !changed.endsAt().isAfter(clock.instant())) return;
        var what = changed.runs() ? "runs-session" : "runs-no-session";
        var subject = Subject.of(
                "session",
                changed.session().value(),
                changed.title(),
                "conversations/" + changed.session().value());
        var fact = new Fact(what + ":" + changed.session().value() + ":" + changed.at(), subject, changed.at())
                .usefulUntil(changed.startsAt());
        notifier.tell(fact, List.of(new Told(changed.member(), NotificationKind.MY_PLACES, telling(what, changed))));
    }

    private Telling telling(String what, FacilitatorChanged changed) {
        var key = "notification." + what;
        var when = dates.span(changed.startsAt(), changed.endsAt());
        return new Telling(
                words.text(key + ".subject", changed.title(), when),
                words.text(key + ".line", changed.title(), when, changed.venue()),
                Words.paragraphs(
                        words.text(key + ".body.first", changed.title()),
                        words.text(key + ".body.then", changed.title(), when, changed.venue())),
                "",
                words.text(key + ".next"),
                words.text(key + ".link"));
    }
}
