package org.folkmoot.conversation;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.shared.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every five minutes on one node; restartable at any time. Three statements when nothing is due. */
@Component
class SessionReminderJob {

    private final ReminderRules rules;
    private final SessionReminders reminders;
    private final SessionReminding reminding;
    private final PortalClock clock;

    SessionReminderJob(ReminderRules rules, SessionReminders reminders, SessionReminding reminding, PortalClock clock) {
        this.rules = rules;
        this.reminders = reminders;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${folkmoot.conversation.reminders:PT5M}",
            fixedDelayString = "${folkmoot.conversation.reminders:PT5M}")
    @SchedulerLock(name = "conversation-reminders", lockAtMostFor = "PT30M")
    public void run() {
        for (var hours : rules.terms().hoursBefore()) {
            var until = clock.instant().plus(Duration.ofHours(hours));
            reminders
                    .sessionsToRemindOf(hours, until.minus(ReminderTerms.mayBeLate(hours)), until)
                    .forEach(session -> reminding.remind(session, hours));
        }
    }
}
