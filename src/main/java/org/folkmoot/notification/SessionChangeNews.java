package org.folkmoot.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.conversation.DialogueSessionChanged;
import org.folkmoot.conversation.SessionFacts;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those with a place, those who wait, those who run it and those who follow what has changed of a session: before and
 * after. That the link to join is another one is for those in the room alone.
 */
@Component
class SessionChangeNews {

    private final Notifier notifier;
    private final Words words;
    private final Dates dates;
    private final PortalClock clock;

    SessionChangeNews(Notifier notifier, Words words, Dates dates, PortalClock clock) {
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DialogueSessionChanged changed) {
        var earlier = Stream.of(changed.before().startsAt(), changed.after().startsAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (!changed.after().startsAt().isAfter(clock.instant())) return;
        var subject = Subject.of(
                "session",
                changed.session().value(),
                changed.title(),
                "conversations/" + changed.session().value());
        var fact = new Fact(
                        "session-changed:" + changed.session().value() + ":" + changed.edition(), subject, changed.at())
                .usefulUntil(earlier.minus(PlaceNews.TO_CHANGE_PLANS));
        var linkChanged = Boolean.TRUE.equals(changed.linkChanged());
        var come = telling(changed, linkChanged, "next");
        var run = telling(changed, linkChanged, "next-for-runners");
        var told = new ArrayList<Told>();
        for (var person : changed.inTheRoom())
            told.add(
                    changed.holders().contains(person)
                            ? new Told(person, NotificationKind.MY_PLACES, come).withCalendar("REQUEST")
                            : new Told(person, NotificationKind.MY_PLACES, run));
        if (changed.before().equals(changed.after())) {
            notifier.tell(fact, told);
            return;
        }
        var others = telling(changed, false, "next");
        changed.waiting().stream()
                .filter(person -> !changed.inTheRoom().contains(person))
                .forEach(person -> told.add(new Told(person, NotificationKind.MY_PLACES, others)));
        notifier.tell(fact, told, others);
    }

    private Telling telling(DialogueSessionChanged changed, boolean linkChanged, String next) {
        var title = changed.title();
        var before = changed.before();
        var after = changed.after();
        var lines = new ArrayList<String>();
        var inShort = new ArrayList<String>();
        var when = span(after);
        if (!span(before).equals(when) || !before.startsAt().equals(after.startsAt()))
            say("WHEN", span(before), when, lines, inShort);
        if (!before.where().equals(after.where())) say("WHERE", before.where(), after.where(), lines, inShort);
        if (!before.address().equals(after.address()))
            say("ADDRESS", before.address(), after.address(), lines, inShort);
        if (!before.question().equals(after.question()))
            say("QUESTION", before.question(), after.question(), lines, inShort);
        if (linkChanged) say("LINK", "", "", lines, inShort);
        var key = "notification.session-changed";
        return new Telling(
                words.text(key + ".subject", title, when),
                words.text(key + ".line", title, when, String.join(", ", inShort)),
                Words.paragraphs(words.text(key + ".body.first", title), String.join("\n", lines)),
                "",
                words.text(key + "." + next),
                words.text(key + ".link"));
    }

    private void say(String what, String before, String after, List<String> lines, List<String> inShort) {
        lines.add(words.text("notification.session-changed." + what, before, after));
        inShort.add(words.text("notification.session-changed.what." + what, after));
    }

    private String span(SessionFacts facts) {
        return dates.span(facts.startsAt(), facts.endsAt());
    }
}
