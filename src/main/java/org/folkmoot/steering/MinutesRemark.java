package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a member of the group says about the draft of minutes. */
@Entity
@Table(name = "meeting_minutes_remark")
class MinutesRemark {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID meetingId;

    @Column(nullable = false, length = MinutesService.REMARK_MAX)
    private String words;

    @Column(nullable = false)
    private UUID writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected MinutesRemark() {}

    MinutesRemark(MeetingId meeting, String words, MemberId writtenBy, Instant writtenAt) {
        this.id = Ids.next();
        this.meetingId = meeting.value();
        this.words = words;
        this.writtenBy = writtenBy.value();
        this.writtenAt = writtenAt;
    }

    String words() {
        return words;
    }

    MemberId writtenBy() {
        return new MemberId(writtenBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
