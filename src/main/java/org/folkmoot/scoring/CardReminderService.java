package org.folkmoot.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose cards are open, and reminding them: once before each meeting, and by itself every so often. */
@Service
@Transactional(readOnly = true)
public class CardReminderService {

    private final MemberCards due;
    private final ReviewReminders reminders;
    private final CardReminders ownReminders;
    private final ScoringSettings settings;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    CardReminderService(
            MemberCards due,
            ReviewReminders reminders,
            CardReminders ownReminders,
            ScoringSettings settings,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.due = due;
        this.reminders = reminders;
        this.ownReminders = ownReminders;
        this.settings = settings;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How many days lie between two reminders the portal sends by itself; 0 when it sends none. */
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public int remindsEvery() {
        return Math.toIntExact(settings.remindEvery().toDays());
    }

    /** For how many ideas each member of the group owes a card, most first; who owes none is left out. */
    @PreAuthorize("hasAnyRole('STEERING', 'SYSTEM')")
    public List<OpenCards> open() {
        var rows = due.owing();
        var names = members.namesOf(rows.stream().map(MemberCards.Owing::id).toList());
        return rows.stream()
                .map(row -> new OpenCards(
                        row.id(), names.getOrDefault(row.id(), ""), Math.toIntExact(row.open()), row.since()))
                .sorted(Comparator.comparing(OpenCards::open).reversed().thenComparing(OpenCards::name))
                .toList();
    }

    /**
     * Reminds everybody who owes a card, once for the day of a meeting.
     *
     * @return how many are told
     * @throws RefusedException MEETING_PASSED, ALREADY_REMINDED, NOTHING_OPEN
     */
    @Transactional
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER', 'SYSTEM')")
    public int remind(LocalDate meeting) {
        if (meeting.isBefore(clock.today())) throw new RefusedException(ScoringRefusal.MEETING_PASSED);
        if (reminders.findByMeetingDay(meeting).isPresent())
            throw new RefusedException(ScoringRefusal.ALREADY_REMINDED);
        var owing = due.owing();
        if (owing.isEmpty()) throw new RefusedException(ScoringRefusal.NOTHING_OPEN);
        var now = clock.instant();
        try {
            reminders.saveAndFlush(new ReviewReminder(meeting, currentMember.find(), now, owing.size()));
        } catch (DataIntegrityViolationException remindedAtOnce) {
            throw new RefusedException(ScoringRefusal.ALREADY_REMINDED);
        }
        for (var row : owing) tell(row, meeting, now);
        audit.record(new AuditLine(
                "scoring.audit.reminded", "meeting", null, meeting.toString(), null, String.valueOf(owing.size())));
        return owing.size();
    }

    /**
     * Reminds whoever has owed a card for longer than {@link ScoringSettings#remindEvery} and was not reminded within it.
     *
     * @return how many are told
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public int remindOwing() {
        if (!settings.reminds()) return 0;
        var now = clock.instant();
        var before = now.minus(settings.remindEvery());
        var owing =
                due.owing().stream().filter(row -> row.since().isBefore(before)).toList();
        if (owing.isEmpty()) return 0;
        var told = new HashSet<>(ownReminders.remindedSince(
                before, owing.stream().map(MemberCards.Owing::member).toList()));
        var untold = owing.stream().filter(row -> !told.contains(row.member())).toList();
        for (var row : untold) tell(row, null, now);
        return untold.size();
    }

    /** Counts as a reminder for the next one too, whatever it is sent for. */
    private void tell(MemberCards.Owing row, @Nullable LocalDate meeting, Instant now) {
        var open = Math.toIntExact(row.open());
        ownReminders.save(new CardReminder(row.id(), open, now));
        events.publishEvent(new CardsOpen(row.id(), open, meeting, now));
    }
}
