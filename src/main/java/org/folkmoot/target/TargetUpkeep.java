package org.folkmoot.target;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.target.TargetReminder.About;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal does for the register by itself: reminds owners, and keeps its own figures. */
@Service
@Transactional
public class TargetUpkeep {

    /** What has been overdue longer than that is old news, such as a target put on the register long after its date. */
    private static final int NEWS_DAYS = 30;

    /** A figure of the portal's is kept at most once in so many days, and only when it is another one. */
    private static final int KEPT_EVERY_DAYS = 7;

    private final TargetEntries entries;
    private final MeasurementRows measurements;
    private final TargetReminderRows reminders;
    private final TargetReading reading;
    private final PortalFigures portal;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    TargetUpkeep(
            TargetEntries entries,
            MeasurementRows measurements,
            TargetReminderRows reminders,
            TargetReading reading,
            PortalFigures portal,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.entries = entries;
        this.measurements = measurements;
        this.reminders = reminders;
        this.reading = reading;
        this.portal = portal;
        this.events = events;
        this.clock = clock;
    }

    /** Every owner of a target whose measurement is due, once when it is and once when it is overdue. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void remind() {
        var owned = entries.owned();
        var standing = reading.standing(owned);
        var told = told(owned);
        var today = clock.today();
        for (var entry : owned) {
            var due = reading.course(entry, standing.getOrDefault(entry.id(), List.of()))
                    .due();
            if (due == null || today.isBefore(due)) continue;
            var overdue = due.plusDays(TargetRule.LEEWAY_DAYS);
            if (today.isAfter(overdue.plusDays(NEWS_DAYS))) continue;
            tell(entry, new About(entry.id(), requireNonNull(entry.owner()), due, today.isAfter(overdue)), told);
        }
    }

    private Set<About> told(List<TargetEntry> owned) {
        var ids = owned.stream().map(entry -> entry.id().value()).toList();
        return ids.isEmpty()
                ? new HashSet<>()
                : reminders.findByTargetIdIn(ids).stream()
                        .map(TargetReminder::about)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private void tell(TargetEntry entry, About about, Set<About> told) {
        if (!told.add(about)) return;
        var now = clock.instant();
        reminders.save(new TargetReminder(about, now));
        events.publishEvent(new TargetReminded(
                entry.id(), about.owner(), entry.terms().title(), about.due(), about.overdue(), now));
    }

    /** Figures the portal counts, as they stood at the end of yesterday, so that there is a history and one for the date. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void keepPortalFigures() {
        var targets = entries.fromPortal();
        if (targets.isEmpty()) return;
        var now = portal.now();
        var standing = reading.standing(targets);
        var yesterday = clock.today().minusDays(1);
        for (var entry : targets) {
            var last = standing.getOrDefault(entry.id(), List.of()).stream()
                    .max(Comparator.comparing(Measured::day))
                    .orElse(null);
            now.figure(entry.terms(), yesterday)
                    .filter(figure -> keeps(last, figure, entry.terms().aim().by()))
                    .ifPresent(figure -> measurements.saveAndFlush(MeasurementRow.kept(
                            entry.id(), measurements.lastTurn(entry.id().value()) + 1, figure, clock.instant())));
        }
    }

    /** @param last kept before, or null @param by the target's date, or null */
    static boolean keeps(@Nullable Measured last, Measured figure, @Nullable LocalDate by) {
        if (last == null) return true;
        if (!last.day().isBefore(figure.day())) return false;
        if (by != null && !figure.day().isBefore(by) && last.day().isBefore(by)) return true;
        var another = last.value().compareTo(figure.value()) != 0;
        return another && !last.day().isAfter(figure.day().minusDays(KEPT_EVERY_DAYS));
    }
}
