package org.folkmoot.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That the steering group was reminded of an approved idea; an answer with another date is another row. */
@Entity
@Table(name = "idea_review_reminder")
class IdeaReviewReminder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

    private int turn;

    @Column(nullable = false)
    private Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaReviewReminder() {}

    IdeaReviewReminder(IdeaId idea, int turn, Instant now) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.turn = turn;
        this.remindedAt = now;
    }
}
