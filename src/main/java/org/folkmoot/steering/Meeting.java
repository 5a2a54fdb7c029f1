package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One meeting of the steering group. Each step it takes is a row beside it. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false, length = PlanMeeting.VENUE_MAX)
    private String venue;

    private @Nullable UUID chairId;

    private @Nullable UUID clerkId;

    private int quorum;

    private int groupSize;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MeetingState state;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init")
    Meeting(PlanMeeting asked, Quorum rule) {
        this.id = Ids.next();
        this.quorum = rule.needed();
        this.groupSize = rule.groupSize();
        this.state = MeetingState.PLANNED;
        fix(asked);
    }

    private void fix(PlanMeeting asked) {
        startsAt = asked.startsAt();
        venue = asked.venue();
        chairId = asked.chair() == null ? null : asked.chair().value();
        clerkId = asked.clerk() == null ? null : asked.clerk().value();
    }

    /** @throws RefusedException MEETING_UNDER_WAY, MEETING_OVER */
    void change(PlanMeeting asked) {
        requirePlanned();
        fix(asked);
    }

    /** @throws RefusedException MEETING_UNDER_WAY, MEETING_OVER, CHAIR_AND_CLERK_MISSING */
    void start() {
        requirePlanned();
        if (chairId == null || clerkId == null) throw new RefusedException(SteeringRefusal.CHAIR_AND_CLERK_MISSING);
        state = MeetingState.RUNNING;
    }

    /** @throws RefusedException MEETING_NOT_UNDER_WAY */
    void end() {
        requireRunning();
        state = MeetingState.ENDED;
    }

    /** Back into the room, while nothing is published. @throws RefusedException MEETING_NOT_ENDED */
    void resume() {
        requireEnded();
        state = MeetingState.RUNNING;
    }

    /** @throws RefusedException MEETING_NOT_ENDED */
    void publish() {
        requireEnded();
        state = MeetingState.PUBLISHED;
    }

    /** @throws RefusedException MEETING_UNDER_WAY, MEETING_OVER, MEETING_CANCELLED */
    void cancel() {
        requirePlanned();
        state = MeetingState.CANCELLED;
    }

    /** @throws RefusedException MEETING_PUBLISHED, MEETING_CANCELLED */
    void requireNotable() {
        requireNotCancelled();
        if (state == MeetingState.PUBLISHED) throw new RefusedException(SteeringRefusal.MEETING_PUBLISHED);
    }

    private void requireNotCancelled() {
        if (state == MeetingState.CANCELLED) throw new RefusedException(SteeringRefusal.MEETING_CANCELLED);
    }

    void requirePlanned() {
        requireNotCancelled();
        if (state != MeetingState.PLANNED)
            throw new RefusedException(
                    state == MeetingState.RUNNING ? SteeringRefusal.MEETING_UNDER_WAY : SteeringRefusal.MEETING_OVER);
    }

    void requireRunning() {
        if (state != MeetingState.RUNNING) throw new RefusedException(SteeringRefusal.MEETING_NOT_UNDER_WAY);
    }

    void requireOpen() {
        requireNotCancelled();
        if (!state.takesItems()) throw new RefusedException(SteeringRefusal.MEETING_OVER);
    }

    private void requireEnded() {
        requireNotCancelled();
        if (state != MeetingState.ENDED) throw new RefusedException(SteeringRefusal.MEETING_NOT_ENDED);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    int revision() {
        return version == null ? 0 : version;
    }

    Instant startsAt() {
        return startsAt;
    }

    String venue() {
        return venue;
    }

    @Nullable
    MemberId chair() {
        return chairId == null ? null : new MemberId(chairId);
    }

    @Nullable
    MemberId clerk() {
        return clerkId == null ? null : new MemberId(clerkId);
    }

    Quorum quorum() {
        return new Quorum(quorum, groupSize);
    }

    MeetingState state() {
        return state;
    }
}
