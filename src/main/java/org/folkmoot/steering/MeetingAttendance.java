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

/** That a member is at a meeting, or sent apologies, and who entered it. */
@Entity
@Table(name = "meeting_attendance")
class MeetingAttendance {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID meetingId;

    @Column(nullable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AttendanceKind kind;

    @Column(nullable = false)
    private UUID enteredBy;

    @Column(nullable = false)
    private Instant enteredAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected MeetingAttendance() {}

    MeetingAttendance(MeetingId meeting, MemberId member, AttendanceKind kind, MemberId enteredBy, Instant enteredAt) {
        this.id = Ids.next();
        this.meetingId = meeting.value();
        this.memberId = member.value();
        this.kind = kind;
        this.enteredBy = enteredBy.value();
        this.enteredAt = enteredAt;
        this.standing = true;
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    AttendanceKind kind() {
        return kind;
    }
}
