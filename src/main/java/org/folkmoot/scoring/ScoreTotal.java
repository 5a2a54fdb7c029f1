package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an idea's standing cards add up to. The database reckons it ({@link ScoreTotals}); lists read it. */
@Entity
@Immutable
@Table(name = "score_total")
class ScoreTotal {

    /** From here on a card is one of "the odd ones": a whole point of five away from the mean. */
    static final int DIFFERS_BY = 1;

    /** Between two cards, neither is the odd one. */
    static final int DIFFERS_AMONG = 3;

    @Id
    private UUID ideaId;

    @Column(nullable = false)
    private int cards;

    @Column(nullable = false)
    private int judged;

    private @Nullable Double mean;

    private @Nullable Double spread;

    @Column(nullable = false)
    private Instant countedAt;

    @SuppressWarnings("NullAway.Init")
    protected ScoreTotal() {}

    int cards() {
        return cards;
    }

    ScoreFigures figures() {
        return new ScoreFigures(judged, mean, spread);
    }
}
