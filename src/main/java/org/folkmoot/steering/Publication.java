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

/** That prepared decisions were published together, by whom and when. */
@Entity
@Table(name = "publication")
class Publication {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    /** Null for answers published between meetings. */
    private @Nullable UUID meetingId;

    @Column(nullable = false)
    private UUID publishedBy;

    @Column(nullable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(@Nullable MeetingId meeting, MemberId publishedBy, Instant publishedAt) {
        this.id = Ids.next();
        this.meetingId = meeting == null ? null : meeting.value();
        this.publishedBy = publishedBy.value();
        this.publishedAt = publishedAt;
    }

    PublicationId id() {
        return new PublicationId(id);
    }

    MemberId publishedBy() {
        return new MemberId(publishedBy);
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
