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

/** That a tag was taken off an idea, by whom and when. */
@Entity
@Table(name = "steering_tagging_end")
class TaggingEnd {

    @Id
    private UUID taggingId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID endedBy;

    @Column(nullable = false)
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected TaggingEnd() {}

    TaggingEnd(UUID tagging, MemberId endedBy, Instant endedAt) {
        this.taggingId = tagging;
        this.endedBy = endedBy.value();
        this.endedAt = endedAt;
    }
}
