package org.folkmoot.steering;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings of the steering group: planned, under way, ended, published. Who is there, and the quorum. The agenda is
 * {@link MeetingAgendaService}'s. Whoever changes something holds the meeting's row first, before any idea's.
 */
@Service
@Transactional(readOnly = true)
public class MeetingService {

    private final Meetings meetings;
    private final MeetingSteps steps;
    private final MeetingItems items;
    private final MeetingAttendances attendances;
    private final MeetingAttendanceRemovals removals;
    private final QuorumRules rules;
    private final MeetingReading reading;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final Dates dates;
    private final PortalClock clock;

    MeetingService(
            Meetings meetings,
            MeetingSteps steps,
            MeetingItems items,
            MeetingAttendances attendances,
            MeetingAttendanceRemovals removals,
            QuorumRules rules,
            MeetingReading reading,
            CurrentMember currentMember,
            AuditLog audit,
            Dates dates,
            PortalClock clock) {
        this.meetings = meetings;
        this.steps = steps;
        this.items = items;
        this.attendances = attendances;
        this.removals = removals;
        this.rules = rules;
        this.reading = reading;
        this.currentMember = currentMember;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    /** The latest first. */
    @PreAuthorize("hasRole('STEERING')")
    public Page<MeetingSummary> list(Pageable page) {
        var shown = meetings.findAllByOrderByStartsAtDescIdDesc(page);
        var keys = shown.map(meeting -> meeting.id().value()).toList();
        if (keys.isEmpty()) return shown.map(meeting -> summary(meeting, null, 0));
        var sizes = items.sizes(keys).stream().collect(toMap(MeetingItems.Size::getMeeting, size -> size));
        var present = attendances.present(keys).stream()
                .collect(toMap(MeetingAttendances.Present::getMeeting, MeetingAttendances.Present::getPeople));
        return shown.map(meeting -> summary(
                meeting,
                sizes.get(meeting.id().value()),
                present.getOrDefault(meeting.id().value(), 0)));
    }

    /** Those whose agenda may still change, the next first. */
    @PreAuthorize("hasRole('STEERING')")
    public List<MeetingSummary> open() {
        return meetings
                .findByStateInOrderByStartsAtAscIdAsc(List.of(MeetingState.PLANNED, MeetingState.RUNNING))
                .stream()
                .map(meeting -> summary(meeting, null, 0))
                .toList();
    }

    @PreAuthorize("hasRole('STEERING')")
    public Optional<MeetingDetail> find(MeetingId id) {
        return meetings.findById(id.value()).map(reading::detail);
    }

    /** Who belongs to the group today, by name. */
    @PreAuthorize("hasRole('STEERING')")
    public List<MeetingDetail.Person> group() {
        return reading.people(reading.group(), Map.of(), reading.group());
    }

    /** The quorum for meetings planned from now on. */
    @PreAuthorize("hasRole('STEERING')")
    public Quorum quorum() {
        return rules.findFirstByOrderBySetAtDescIdDesc().map(QuorumRule::rule).orElse(Quorum.USUAL);
    }

    /** For meetings planned from now on; those that are planned already keep theirs. */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void setQuorum(Quorum rule) {
        var before = quorum();
        if (before.equals(rule)) return;
        rules.save(new QuorumRule(rule, currentMember.id(), clock.instant()));
        audit.record(new AuditLine("steering.audit.quorum", "meeting", null, "", before.inFigures(), rule.inFigures()));
    }

    /** @throws RefusedException NOT_IN_GROUP */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public MeetingId plan(PlanMeeting asked) {
        requireInGroup(asked);
        var meeting = meetings.saveAndFlush(new Meeting(asked, quorum()));
        step(meeting, "steering.audit.meeting-planned");
        return meeting.id();
    }

    /**
     * @param seen the revision the person read
     * @throws RefusedException MEETING_CHANGED, MEETING_UNDER_WAY, MEETING_OVER, NOT_IN_GROUP, MEETING_NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void change(MeetingId id, int seen, PlanMeeting asked) {
        requireInGroup(asked);
        var meeting = held(id);
        if (meeting.revision() != seen) throw new RefusedException(SteeringRefusal.MEETING_CHANGED);
        meeting.change(asked);
        onRecord("steering.audit.meeting-changed", meeting);
    }

    /** @throws RefusedException CHAIR_AND_CLERK_MISSING, NOT_IN_GROUP, MEETING_UNDER_WAY, MEETING_OVER */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void start(MeetingId id) {
        var meeting = held(id);
        requireInGroup(new PlanMeeting(meeting.startsAt(), meeting.venue(), meeting.chair(), meeting.clerk()));
        meeting.start();
        step(meeting, "steering.audit.meeting-started");
    }

    /** The item under way ends with it. @throws RefusedException MEETING_NOT_UNDER_WAY */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void end(MeetingId id) {
        var meeting = held(id);
        meeting.end();
        items.of(id.value()).forEach(item -> item.end(clock.instant()));
        step(meeting, "steering.audit.meeting-ended");
    }

    /** Back into the room, while nothing is published. @throws RefusedException MEETING_NOT_ENDED */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void resume(MeetingId id) {
        var meeting = held(id);
        meeting.resume();
        step(meeting, "steering.audit.meeting-resumed");
    }

    /**
     * Enters that a member is there or sent apologies; null takes back what was entered. What was entered before stays as
     * a row.
     *
     * @throws RefusedException NOT_IN_GROUP, MEETING_OVER, MEETING_NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void attend(MeetingId id, MemberId member, @Nullable AttendanceKind kind) {
        var meeting = held(id);
        meeting.requireOpen();
        var me = currentMember.id();
        var now = clock.instant();
        var before = attendances.standing(id.value(), member.value());
        if (before.map(MeetingAttendance::kind).filter(known -> known == kind).isPresent()) return;
        if (kind != null && !reading.group().contains(member)) throw notInGroup(member);
        before.filter(row -> attendances.settle(row.id()) == 1)
                .ifPresent(row -> removals.save(new MeetingAttendanceRemoval(row.id(), me, now)));
        if (kind != null) attendances.saveAndFlush(new MeetingAttendance(id, member, kind, me, now));
    }

    private void requireInGroup(PlanMeeting asked) {
        var group = reading.group();
        for (var person : Arrays.asList(asked.chair(), asked.clerk()))
            if (person != null && !group.contains(person)) throw notInGroup(person);
    }

    private RefusedException notInGroup(MemberId member) {
        return new RefusedException(
                SteeringRefusal.NOT_IN_GROUP, reading.names(Set.of(member)).getOrDefault(member, ""));
    }

    private Meeting held(MeetingId id) {
        return meetings.lock(id.value()).orElseThrow(() -> new RefusedException(SteeringRefusal.MEETING_NOT_THERE));
    }

    private void step(Meeting meeting, String what) {
        steps.save(new MeetingStep(meeting, currentMember.id(), clock.instant()));
        onRecord(what, meeting);
    }

    private void onRecord(String what, Meeting meeting) {
        audit.record(AuditLine.of(what, "meeting", meeting.id().value(), dates.moment(meeting.startsAt())));
    }

    private static MeetingSummary summary(Meeting meeting, MeetingItems.@Nullable Size size, int present) {
        return new MeetingSummary(
                meeting.id(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.state(),
                size == null ? 0 : size.getItems(),
                size == null ? 0 : size.getMinutes(),
                present);
    }
}
