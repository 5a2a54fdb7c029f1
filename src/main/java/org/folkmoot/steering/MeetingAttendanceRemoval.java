package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** That what was entered about a member's attendance was taken back, by whom. */
@Entity
@Table(name = "meeting_attendance_removal")
class MeetingAttendanceRemoval {

    @Id
    private UUID attendanceId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID removedBy;

    @Column(nullable = false)
    private Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingAttendanceRemoval() {}

    MeetingAttendanceRemoval(UUID attendance, MemberId removedBy, Instant removedAt) {
        this.attendanceId = attendance;
        this.removedBy = removedBy.value();
        this.removedAt = removedAt;
    }
}
