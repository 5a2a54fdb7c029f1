package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One member's scores for one idea: written once, changed by another card. */
@Entity
@Table(name = "score_card")
class ScoreCard {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID ideaId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    /** The database reckons it from marks and weights ({@link ScoreTotals}). */
    @Column(insertable = false, updatable = false)
    private @Nullable Double worth;

    /** Whether it lies far from the mean; kept with the total. */
    @Column(nullable = false, updatable = false)
    private boolean differs;

    @Column(nullable = false, updatable = false)
    private Instant putInAt;

    /** True for the newest, then null; {@link ScoreCards#settle} changes it, in the database. */
    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected ScoreCard() {}

    ScoreCard(IdeaId idea, MemberId member, Instant now) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.memberId = member.value();
        this.putInAt = now;
        this.standing = true;
    }

    CardId id() {
        return new CardId(id);
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    @Nullable
    Double worth() {
        return worth;
    }

    boolean differs() {
        return differs;
    }

    Instant putInAt() {
        return putInAt;
    }
}
