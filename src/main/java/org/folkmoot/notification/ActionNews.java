package org.folkmoot.notification;

import java.util.List;
import org.folkmoot.action.ActionAssigned;
import org.folkmoot.action.ActionReminded;
import org.folkmoot.action.ui.ActionNavigation;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Owners hear of an action somebody gave them, once before its day and once after it. */
@Component
class ActionNews {

    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    ActionNews(Notifier notifier, Words words, Dates dates) {
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(ActionAssigned assigned) {
        var due = assigned.due();
        var when = due == null
                ? words.text("notification.action.no-day")
                : words.text("notification.action.by", dates.fullDay(due));
        notifier.tell(
                new Fact(
                        "action-assigned:" + assigned.action().value() + ":" + assigned.turn(),
                        subject(),
                        assigned.at()),
                List.of(new Told(
                        assigned.owner(),
                        NotificationKind.MY_ACTIONS,
                        telling(
                                "assigned",
                                assigned.what(),
                                when,
                                assigned.from().label()))));
    }

    @ApplicationModuleListener
    void on(ActionReminded reminded) {
        var what = reminded.late() ? "late" : "soon";
        notifier.tell(
                new Fact(
                        "action-" + what + ":" + reminded.action().value() + ":" + reminded.due(),
                        subject(),
                        reminded.at()),
                List.of(new Told(
                        reminded.owner(),
                        NotificationKind.MY_ACTIONS,
                        telling(
                                what,
                                reminded.what(),
                                dates.fullDay(reminded.due()),
                                reminded.from().label()))));
    }

    private Subject subject() {
        return Subject.portal("actions", words.text("notification.action.title"), ActionNavigation.mine());
    }

    Telling telling(String reason, String what, String when, String from) {
        var key = "notification.action." + reason;
        return new Telling(
                words.text(key + ".subject", what, when, from),
                words.text(key + ".line", what, when, from),
                words.text(key + ".body", what, when, from),
                "",
                "",
                words.text(key + ".link"));
    }
}
