package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Something ideas are scored by. One that a card has used is ended, and stays. */
@Entity
@Table(name = "score_criterion")
class ScoreCriterion {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = Criterion.NAME_MAX)
    private String name;

    @Column(nullable = false, length = Criterion.EXPLANATION_MAX)
    private String explanation;

    @Column(nullable = false)
    private int weight;

    @Column(nullable = false)
    private int sortOrder;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    private @Nullable Instant endedAt;

    /** True while it counts, then null. */
    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected ScoreCriterion() {}

    ScoreCriterion(WriteCriterion asked, int sortOrder, Instant now) {
        this.id = Ids.next();
        this.name = asked.name();
        this.explanation = asked.explanation();
        this.weight = asked.weight();
        this.sortOrder = sortOrder;
        this.addedAt = now;
        this.standing = true;
    }

    void write(WriteCriterion asked) {
        name = asked.name();
        explanation = asked.explanation();
        weight = asked.weight();
    }

    void end(Instant now) {
        standing = null;
        endedAt = now;
    }

    CriterionId id() {
        return new CriterionId(id);
    }

    String name() {
        return name;
    }

    int sortOrder() {
        return sortOrder;
    }

    Criterion shown() {
        return new Criterion(id(), name, explanation, weight, standing != null);
    }
}
