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

/** That a prepared decision was taken back before it was published, by whom, and for which other one. */
@Entity
@Table(name = "decision_removal")
class DecisionRemoval {

    @Id
    private UUID decisionId;

    @Version
    private @Nullable Integer version;

    private @Nullable UUID replacedBy;

    @Column(nullable = false)
    private UUID removedBy;

    @Column(nullable = false)
    private Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected DecisionRemoval() {}

    DecisionRemoval(DecisionId decision, @Nullable DecisionId replacedBy, MemberId removedBy, Instant removedAt) {
        this.decisionId = decision.value();
        this.replacedBy = replacedBy == null ? null : replacedBy.value();
        this.removedBy = removedBy.value();
        this.removedAt = removedAt;
    }
}
