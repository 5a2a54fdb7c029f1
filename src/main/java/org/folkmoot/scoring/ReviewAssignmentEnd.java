package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** That a reviewer was released, by whom and when. */
@Entity
@Table(name = "review_assignment_end")
class ReviewAssignmentEnd {

    @Id
    private UUID assignmentId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID endedBy;

    @Column(nullable = false)
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewAssignmentEnd() {}

    ReviewAssignmentEnd(AssignmentId assignment, MemberId endedBy, Instant endedAt) {
        this.assignmentId = assignment.value();
        this.endedBy = endedBy.value();
        this.endedAt = endedAt;
    }
}
