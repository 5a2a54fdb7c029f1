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

/** A name for cards that say the same. It stands while cards are in it. */
@Entity
@Table(name = "card_group")
class CardGroup {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID roundId;

    @Column(nullable = false, length = CardHeap.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CardGroup() {}

    CardGroup(RoundId round, String title, MemberId by, Instant now) {
        this.id = Ids.next();
        this.roundId = round.value();
        this.title = title;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    void name(String words) {
        title = words;
    }

    CardGroupId id() {
        return new CardGroupId(id);
    }

    String title() {
        return title;
    }
}
