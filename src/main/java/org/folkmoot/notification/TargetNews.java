package org.folkmoot.notification;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.target.TargetGiven;
import org.folkmoot.target.TargetId;
import org.folkmoot.target.TargetReminded;
import org.folkmoot.target.ui.TargetNavigation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Owners hear of a target somebody gave them, once when a measurement is due and once when it is overdue. */
@Component
class TargetNews {

    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    TargetNews(Notifier notifier, Words words, Dates dates) {
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(TargetGiven given) {
        var due = given.due();
        var when = due == null ? "" : words.text("notification.target.given.due", dates.fullDay(due));
        tell(
                "target-given:" + given.target().value() + ":" + given.revision(),
                given.target(),
                given.owner(),
                given.title(),
                given.at(),
                telling("given", given.title(), when));
    }

    @ApplicationModuleListener
    void on(TargetReminded reminded) {
        var what = reminded.overdue() ? "overdue" : "due";
        tell(
                "target-" + what + ":" + reminded.target().value() + ":" + reminded.due(),
                reminded.target(),
                reminded.owner(),
                reminded.title(),
                reminded.at(),
                telling(what, reminded.title(), dates.fullDay(reminded.due())));
    }

    private void tell(String key, TargetId target, MemberId owner, String title, Instant at, Telling telling) {
        var subject = Subject.of("target", target.value(), title, TargetNavigation.target(target));
        notifier.tell(new Fact(key, subject, at), List.of(new Told(owner, NotificationKind.MY_TARGETS, telling)));
    }

    Telling telling(String what, String title, String when) {
        var key = "notification.target." + what;
        return new Telling(
                words.text(key + ".subject", title, when),
                words.text(key + ".line", title, when),
                words.text(key + ".body", title, when),
                "",
                "",
                words.text(key + ".link"));
    }
}
