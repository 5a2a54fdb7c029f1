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

/** Why a card stands no more: another one replaced it, or its member declared an interest. */
@Entity
@Table(name = "score_card_end")
class ScoreCardEnd {

    @Id
    private UUID cardId;

    @Version
    private @Nullable Integer version;

    private @Nullable UUID replacedBy;

    private @Nullable UUID interestId;

    @Column(nullable = false)
    private UUID endedBy;

    @Column(nullable = false)
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ScoreCardEnd() {}

    private ScoreCardEnd(CardId card, @Nullable UUID replacedBy, @Nullable UUID interest, MemberId by, Instant at) {
        this.cardId = card.value();
        this.replacedBy = replacedBy;
        this.interestId = interest;
        this.endedBy = by.value();
        this.endedAt = at;
    }

    static ScoreCardEnd replaced(CardId card, CardId by, MemberId member, Instant at) {
        return new ScoreCardEnd(card, by.value(), null, member, at);
    }

    static ScoreCardEnd setAside(CardId card, UUID interest, MemberId by, Instant at) {
        return new ScoreCardEnd(card, null, interest, by, at);
    }
}
