package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a card says by one criterion. */
@Entity
@Table(name = "score_mark")
class ScoreMark {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID cardId;

    @Column(nullable = false, updatable = false)
    private UUID criterionId;

    /** Null for "cannot judge". */
    @Column(updatable = false)
    private @Nullable Integer points;

    @SuppressWarnings("NullAway.Init")
    protected ScoreMark() {}

    ScoreMark(CardId card, Mark mark) {
        this.id = Ids.next();
        this.cardId = card.value();
        this.criterionId = mark.criterion().value();
        this.points = mark.points();
    }

    CardId card() {
        return new CardId(cardId);
    }

    Mark shown() {
        return new Mark(new CriterionId(criterionId), points);
    }
}
