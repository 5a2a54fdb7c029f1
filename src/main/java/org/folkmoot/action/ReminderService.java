package org.folkmoot.action;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds owners of their actions: once some days before, and once when the day is over. */
@Service
public class ReminderService {

    public static final int DAYS_MOST = 60;

    private static final int DAYS_AT_FIRST = 3;

    /** What was late longer than that is old news, such as an import. */
    private static final int LATE_DAYS = 30;

    private static final int SOME = 100;

    private final Actions actions;
    private final ActionReminders reminders;
    private final ActionNotices notices;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ReminderService(
            Actions actions,
            ActionReminders reminders,
            ActionNotices notices,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.actions = actions;
        this.reminders = reminders;
        this.notices = notices;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How many days before its day an owner is reminded; 0 for on the day itself. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public int daysBefore() {
        return notices.findFirstByOrderByChangedAtDescIdDesc()
                .map(ActionNotice::daysBefore)
                .orElse(DAYS_AT_FIRST);
    }

    /** @throws UnusableInputException unless it is 0 to {@link #DAYS_MOST} */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void remindBefore(int days) {
        if (days < 0 || days > DAYS_MOST) throw new UnusableInputException("action.notice.days.range", DAYS_MOST);
        var before = daysBefore();
        notices.save(new ActionNotice(days, currentMember.id(), clock.instant()));
        audit.record(
                new AuditLine("action.audit.notice", "action", null, "", String.valueOf(before), String.valueOf(days)));
    }

    /** Some owners at a time, in a transaction of its own. @return whether there may be more */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public boolean remindSome() {
        var today = clock.today();
        var soon = remind(today, today.plusDays(daysBefore()), false);
        var late = remind(today.minusDays(LATE_DAYS), today.minusDays(1), true);
        return soon == SOME || late == SOME;
    }

    private int remind(LocalDate from, LocalDate until, boolean late) {
        var due = actions.toRemindOf(from, until, late, Limit.of(SOME));
        var now = clock.instant();
        for (var action : due) {
            var owner = requireNonNull(action.owner());
            var day = requireNonNull(action.terms().due());
            reminders.save(new ActionReminder(action.id(), owner, day, late, now));
            events.publishEvent(
                    new ActionReminded(action.id(), owner, action.terms().what(), day, late, action.from(), now));
        }
        return due.size();
    }
}
