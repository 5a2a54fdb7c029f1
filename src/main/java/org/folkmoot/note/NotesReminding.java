package org.folkmoot.note;

import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds hosts of notes that are not published, once a week at most for each session. */
@Component
class NotesReminding {

    private final NotesDue due;
    private final NotesReminders reminders;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    NotesReminding(NotesDue due, NotesReminders reminders, ApplicationEventPublisher events, PortalClock clock) {
        this.due = due;
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public int remind() {
        var now = clock.instant();
        var all = due.toRemindOf(now);
        for (var one : all) {
            reminders.save(new NotesReminder(one.session().value(), one.host(), now));
            events.publishEvent(
                    new NotesOverdue(one.session(), one.title(), one.endedAt(), one.state(), one.host(), now));
        }
        return all.size();
    }
}
