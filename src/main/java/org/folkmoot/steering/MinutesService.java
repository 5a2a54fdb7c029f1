package org.folkmoot.steering;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes: they draft themselves once a meeting has ended, are edited and remarked on by the group, approved, published.
 * Published ones are for everybody with an account; until then nobody outside the group reads a word of them.
 */
@Service
@Transactional(readOnly = true)
public class MinutesService {

    public static final int WORDS_MAX = Minutes.WORDS_MAX;
    public static final int REMARK_MAX = 2000;

    private final Meetings meetings;
    private final MinutesTexts texts;
    private final MinutesSteps steps;
    private final MinutesRemarks remarks;
    private final MeetingReading meetingReading;
    private final MinutesDecisions decisions;
    private final MinutesDraft draft;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final Dates dates;
    private final PortalClock clock;

    MinutesService(
            Meetings meetings,
            MinutesTexts texts,
            MinutesSteps steps,
            MinutesRemarks remarks,
            MeetingReading meetingReading,
            MinutesDecisions decisions,
            MinutesDraft draft,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            Dates dates,
            PortalClock clock) {
        this.meetings = meetings;
        this.texts = texts;
        this.steps = steps;
        this.remarks = remarks;
        this.meetingReading = meetingReading;
        this.decisions = decisions;
        this.draft = draft;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    /** Empty before the meeting has ended. */
    @PreAuthorize("hasRole('STEERING')")
    public Optional<MinutesDetail> find(MeetingId id) {
        return meetings.findById(id.value())
                .filter(meeting -> meeting.state().over())
                .map(this::detail);
    }

    /** Empty for minutes that are not published. */
    @PreAuthorize("isAuthenticated()")
    public Optional<MinutesDetail> published(MeetingId id) {
        return meetings.findById(id.value())
                .flatMap(meeting -> step(id, MinutesState.PUBLISHED)
                        .flatMap(step -> texts.findByMeetingIdAndTurn(id.value(), step.turn()))
                        .map(text -> new MinutesDetail(
                                id,
                                meeting.startsAt(),
                                MinutesState.PUBLISHED,
                                text.turn(),
                                text.words(),
                                "",
                                List.of())));
    }

    /**
     * @param seen turn of the words it was written over, 0 for those that drafted themselves
     * @throws RefusedException MINUTES_CHANGED when a colleague saved since, MINUTES_APPROVED, MEETING_NOT_ENDED
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void save(MeetingId id, String words, int seen) {
        var text = Texts.block(words, WORDS_MAX);
        held(id);
        requireDraft(id);
        write(id, text, seen);
    }

    /** @throws RefusedException MEETING_NOT_ENDED */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void remark(MeetingId id, String words) {
        held(id);
        remarks.save(new MinutesRemark(id, Texts.block(words, REMARK_MAX), currentMember.id(), clock.instant()));
    }

    /**
     * Nothing is edited afterwards.
     *
     * @param seen turn of the words the person read
     * @throws RefusedException MINUTES_CHANGED, MINUTES_APPROVED, MEETING_NOT_ENDED
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void approve(MeetingId id, int seen) {
        var meeting = held(id);
        requireDraft(id);
        if (seen == 0) write(id, drafted(meeting), 0);
        var turn = texts.findFirstByMeetingIdOrderByTurnDesc(id.value())
                .map(Minutes::turn)
                .orElse(0);
        if (seen > 0 && turn != seen) throw changed(id);
        steps.saveAndFlush(new MinutesStep(id, MinutesState.APPROVED, turn, currentMember.id(), clock.instant()));
        onRecord("steering.audit.minutes-approved", meeting);
    }

    /** @throws RefusedException MINUTES_NOT_APPROVED, ANSWERS_FIRST while the meeting's answers are not published */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void publish(MeetingId id) {
        var meeting = held(id);
        var approved = step(id, MinutesState.APPROVED)
                .orElseThrow(() -> new RefusedException(SteeringRefusal.MINUTES_NOT_APPROVED));
        if (decisions.anyWaits(meetingReading.detail(meeting)))
            throw new RefusedException(SteeringRefusal.ANSWERS_FIRST);
        if (step(id, MinutesState.PUBLISHED).isPresent()) return;
        steps.saveAndFlush(
                new MinutesStep(id, MinutesState.PUBLISHED, approved.turn(), currentMember.id(), clock.instant()));
        onRecord("steering.audit.minutes-published", meeting);
    }

    private MinutesDetail detail(Meeting meeting) {
        var id = meeting.id();
        var said = remarks.findByMeetingIdOrderByWrittenAtAscIdAsc(id.value());
        var text = texts.findFirstByMeetingIdOrderByTurnDesc(id.value());
        var people = said.stream().map(MinutesRemark::writtenBy).collect(toSet());
        text.map(Minutes::writtenBy).ifPresent(people::add);
        var names = members.namesOf(people);
        return new MinutesDetail(
                id,
                meeting.startsAt(),
                state(id),
                text.map(Minutes::turn).orElse(0),
                text.map(Minutes::words).orElseGet(() -> drafted(meeting)),
                text.map(Minutes::writtenBy)
                        .map(by -> names.getOrDefault(by, ""))
                        .orElse(""),
                said.stream()
                        .map(one -> new MinutesDetail.Remark(
                                names.getOrDefault(one.writtenBy(), ""), one.words(), one.writtenAt()))
                        .toList());
    }

    private String drafted(Meeting meeting) {
        var shown = meetingReading.detail(meeting);
        return draft.of(shown, decisions.of(shown));
    }

    private void write(MeetingId id, String words, int seen) {
        var turn = texts.findFirstByMeetingIdOrderByTurnDesc(id.value())
                .map(Minutes::turn)
                .orElse(0);
        if (turn != seen) throw changed(id);
        texts.saveAndFlush(new Minutes(id, turn + 1, words, currentMember.id(), clock.instant()));
    }

    private RefusedException changed(MeetingId id) {
        var by = texts.findFirstByMeetingIdOrderByTurnDesc(id.value()).map(Minutes::writtenBy).stream()
                .toList();
        return new RefusedException(
                SteeringRefusal.MINUTES_CHANGED,
                members.namesOf(by).values().stream().findFirst().orElse(""));
    }

    private MinutesState state(MeetingId id) {
        return steps.findByMeetingIdOrderByTakenAtAscIdAsc(id.value()).stream()
                .map(MinutesStep::state)
                .reduce(MinutesState.DRAFT, (before, after) -> after);
    }

    private Optional<MinutesStep> step(MeetingId id, MinutesState state) {
        return steps.findByMeetingIdOrderByTakenAtAscIdAsc(id.value()).stream()
                .filter(one -> one.state() == state)
                .findFirst();
    }

    private void requireDraft(MeetingId id) {
        if (state(id) != MinutesState.DRAFT) throw new RefusedException(SteeringRefusal.MINUTES_APPROVED);
    }

    private Meeting held(MeetingId id) {
        var meeting =
                meetings.lock(id.value()).orElseThrow(() -> new RefusedException(SteeringRefusal.MEETING_NOT_THERE));
        if (!meeting.state().over()) throw new RefusedException(SteeringRefusal.MEETING_NOT_ENDED);
        return meeting;
    }

    private void onRecord(String what, Meeting meeting) {
        audit.record(AuditLine.of(what, "meeting", meeting.id().value(), dates.moment(meeting.startsAt())));
    }
}
