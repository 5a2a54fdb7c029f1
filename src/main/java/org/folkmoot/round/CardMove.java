package org.folkmoot.round;

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

/** That a card was put into a group or taken out of one. What was done at once has one batch, and is undone at once. */
@Entity
@Table(name = "card_move")
class CardMove {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID roundId;

    @Column(nullable = false, updatable = false)
    private UUID cardId;

    @Column(nullable = false, updatable = false)
    private UUID batchId;

    @Column(updatable = false)
    private @Nullable UUID fromGroup;

    @Column(updatable = false)
    private @Nullable UUID toGroup;

    @Column(nullable = false, updatable = false)
    private UUID movedBy;

    @Column(nullable = false, updatable = false)
    private Instant movedAt;

    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected CardMove() {}

    CardMove(RoundCard card, UUID batch, @Nullable UUID from, @Nullable UUID to, MemberId by, Instant now) {
        this.id = Ids.next();
        this.roundId = card.round();
        this.cardId = card.id().value();
        this.batchId = batch;
        this.fromGroup = from;
        this.toGroup = to;
        this.movedBy = by.value();
        this.movedAt = now;
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    UUID card() {
        return cardId;
    }

    UUID batch() {
        return batchId;
    }

    @Nullable
    UUID from() {
        return fromGroup;
    }
}
