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
import org.jspecify.annotations.Nullable;

/** That minutes were approved or published, as which turn, by whom and when. */
@Entity
@Table(name = "meeting_minutes_step")
class MinutesStep {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MinutesState state;

    private int turn;

    @Column(nullable = false)
    private UUID takenBy;

    @Column(nullable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected MinutesStep() {}

    MinutesStep(MeetingId meeting, MinutesState state, int turn, MemberId takenBy, Instant takenAt) {
        this.id = Ids.next();
        this.meetingId = meeting.value();
        this.state = state;
        this.turn = turn;
        this.takenBy = takenBy.value();
        this.takenAt = takenAt;
    }

    MinutesState state() {
        return state;
    }

    int turn() {
        return turn;
    }

    Instant takenAt() {
        return takenAt;
    }
}
