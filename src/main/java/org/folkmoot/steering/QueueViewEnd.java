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

/** That a kept view was removed, by whom and when. */
@Entity
@Table(name = "queue_view_end")
class QueueViewEnd {

    @Id
    private UUID viewId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID endedBy;

    @Column(nullable = false)
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected QueueViewEnd() {}

    QueueViewEnd(QueueViewId view, MemberId endedBy, Instant endedAt) {
        this.viewId = view.value();
        this.endedBy = endedBy.value();
        this.endedAt = endedAt;
    }
}
