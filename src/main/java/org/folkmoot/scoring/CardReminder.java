package org.folkmoot.scoring;

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

/** That a member was reminded of the cards they owe, apart from any meeting. */
@Entity
@Table(name = "card_reminder")
class CardReminder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private int cards;

    @Column(nullable = false, updatable = false)
    private Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected CardReminder() {}

    CardReminder(MemberId member, int cards, Instant remindedAt) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.cards = cards;
        this.remindedAt = remindedAt;
    }
}
