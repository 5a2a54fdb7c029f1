package org.folkmoot.steering;

import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a planned meeting off: the group is told why, and its ideas go back to the queue with what is prepared for them. */
@Service
public class MeetingCancelling {

    public static final int REASON_MAX = MeetingCancellation.WORDS_MAX;

    private final Meetings meetings;
    private final MeetingItems items;
    private final MeetingSteps steps;
    private final MeetingCancellations cancellations;
    private final MeetingReading reading;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Dates dates;
    private final PortalClock clock;

    MeetingCancelling(
            Meetings meetings,
            MeetingItems items,
            MeetingSteps steps,
            MeetingCancellations cancellations,
            MeetingReading reading,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            Dates dates,
            PortalClock clock) {
        this.meetings = meetings;
        this.items = items;
        this.steps = steps;
        this.cancellations = cancellations;
        this.reading = reading;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @param reason at most {@link #REASON_MAX}
     * @throws RefusedException MEETING_UNDER_WAY, MEETING_OVER, MEETING_CANCELLED, MEETING_NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void cancel(MeetingId id, String reason) {
        var meeting =
                meetings.lock(id.value()).orElseThrow(() -> new RefusedException(SteeringRefusal.MEETING_NOT_THERE));
        var me = currentMember.id();
        var now = clock.instant();
        meeting.cancel();
        var because = cancellations.save(new MeetingCancellation(id, reason, me, now));
        steps.save(new MeetingStep(meeting, me, now));
        items.of(id.value()).forEach(MeetingItem::settle);
        audit.record(AuditLine.of(
                "steering.audit.meeting-cancelled", "meeting", id.value(), dates.moment(meeting.startsAt())));
        events.publishEvent(new MeetingCancelled(
                id, meeting.startsAt(), meeting.venue(), because.words(), reading.group(), me, now));
    }
}
