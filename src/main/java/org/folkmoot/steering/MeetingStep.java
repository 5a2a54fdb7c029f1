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

/** That a meeting came to a state, by whom and when. */
@Entity
@Table(name = "meeting_step")
class MeetingStep {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MeetingState state;

    @Column(nullable = false)
    private UUID takenBy;

    @Column(nullable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingStep() {}

    MeetingStep(Meeting meeting, MemberId takenBy, Instant takenAt) {
        this.id = Ids.next();
        this.meetingId = meeting.id().value();
        this.state = meeting.state();
        this.takenBy = takenBy.value();
        this.takenAt = takenAt;
    }

    MeetingState state() {
        return state;
    }

    Instant takenAt() {
        return takenAt;
    }
}
