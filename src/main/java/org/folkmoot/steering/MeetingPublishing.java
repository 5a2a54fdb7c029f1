package org.folkmoot.steering;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the answers of a meeting together. What too few were there to decide stays prepared, and goes on the agenda
 * of another meeting.
 */
@Service
@Transactional(readOnly = true)
public class MeetingPublishing {

    private final Meetings meetings;
    private final MeetingSteps steps;
    private final MeetingItems items;
    private final MeetingReading meetingReading;
    private final Decisions decisions;
    private final PreparedReading reading;
    private final Publishing publishing;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final Dates dates;
    private final PortalClock clock;

    MeetingPublishing(
            Meetings meetings,
            MeetingSteps steps,
            MeetingItems items,
            MeetingReading meetingReading,
            Decisions decisions,
            PreparedReading reading,
            Publishing publishing,
            CurrentMember currentMember,
            AuditLog audit,
            Dates dates,
            PortalClock clock) {
        this.meetings = meetings;
        this.steps = steps;
        this.items = items;
        this.meetingReading = meetingReading;
        this.decisions = decisions;
        this.reading = reading;
        this.publishing = publishing;
        this.currentMember = currentMember;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    /** @throws RefusedException MEETING_NOT_THERE */
    @PreAuthorize("hasRole('STEERING')")
    public MeetingPreview preview(MeetingId id) {
        var meeting = meetings.findById(id.value())
                .map(meetingReading::detail)
                .orElseThrow(() -> new RefusedException(SteeringRefusal.MEETING_NOT_THERE));
        var ready = ready(meeting);
        return new MeetingPreview(
                meeting.quorum(),
                meeting.present(),
                ready.stream()
                        .map(item -> Objects.requireNonNull(item.prepared()))
                        .toList(),
                meeting.items().stream()
                        .filter(item -> item.prepared() != null && !item.quorate())
                        .toList(),
                reading.told(decisionsOf(ready)));
    }

    /**
     * Publishes every answer of the meeting whose item had its quorum, all or none.
     *
     * @param previewed the decisions the person has read; they must be exactly those
     * @throws RefusedException MEETING_NOT_ENDED, NO_QUORUM with the numbers, NOTHING_PREPARED, PREPARED_CHANGED, or an
     *     idea has been answered or withdrawn
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public PublicationId publish(MeetingId id, Set<DecisionId> previewed) {
        var meeting =
                meetings.lock(id.value()).orElseThrow(() -> new RefusedException(SteeringRefusal.MEETING_NOT_THERE));
        meeting.publish();
        var shown = meetingReading.detail(meeting);
        var ready = ready(shown);
        if (ready.isEmpty() && shown.items().stream().anyMatch(item -> item.prepared() != null))
            throw new RefusedException(
                    SteeringRefusal.NO_QUORUM,
                    meeting.quorum().needed(),
                    meeting.quorum().groupSize(),
                    shown.items().stream()
                            .filter(item -> item.prepared() != null)
                            .mapToInt(AgendaItem::counted)
                            .max()
                            .orElse(0));
        var publication = publishing.publish(decisionsOf(ready), previewed, id);
        steps.save(new MeetingStep(meeting, currentMember.id(), clock.instant()));
        for (var item : items.of(id.value())) if (!heldBack(shown, item)) item.settle();
        audit.record(AuditLine.of(
                "steering.audit.meeting-published", "meeting", id.value(), dates.moment(meeting.startsAt())));
        return publication;
    }

    private static boolean heldBack(MeetingDetail meeting, MeetingItem row) {
        return meeting.items().stream()
                .filter(item -> item.id().equals(row.id()))
                .anyMatch(item -> item.prepared() != null && !item.quorate());
    }

    private static List<AgendaItem> ready(MeetingDetail meeting) {
        return meeting.items().stream()
                .filter(item -> item.prepared() != null && item.quorate())
                .toList();
    }

    private List<Decision> decisionsOf(List<AgendaItem> ready) {
        var about = ready.stream()
                .map(item -> Objects.requireNonNull(item.prepared()).idea())
                .toList();
        Map<IdeaId, Decision> waiting = decisions
                .waitingAmong(about.stream().map(IdeaId::value).toList())
                .stream()
                .collect(toMap(Decision::idea, identity()));
        return about.stream()
                .map(waiting::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
