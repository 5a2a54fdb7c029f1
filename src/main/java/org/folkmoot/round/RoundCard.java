package org.folkmoot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What a person, or a table, put on a card. The row keeps who, for their rights and their own data; no screen says it. */
@Entity
@Table(name = "round_card")
class RoundCard {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID roundId;

    /** Null once the person has left the portal. */
    private @Nullable UUID memberId;

    @Column(updatable = false)
    private @Nullable Integer tableNo;

    @Column(nullable = false, length = WriteCard.WORDING_MAX)
    private String wording;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    private @Nullable Instant changedAt;

    private @Nullable Instant withdrawnAt;

    private @Nullable Boolean standing;

    private @Nullable UUID groupId;

    @SuppressWarnings("NullAway.Init")
    protected RoundCard() {}

    RoundCard(RoomRound round, WriteCard asked, @Nullable Integer table, MemberId by, Instant now) {
        this.id = asked.id().value();
        this.roundId = round.id().value();
        this.memberId = by.value();
        this.tableNo = table;
        this.wording = asked.wording();
        this.writtenAt = now;
        this.standing = true;
    }

    /** @param seen the wording that was known. @throws RefusedException CARD_CHANGED_MEANWHILE when another one stands */
    void word(String words, int seen, Instant now) {
        if (seen != seen()) throw new RefusedException(RoundRefusal.CARD_CHANGED_MEANWHILE);
        if (words.equals(wording)) return;
        wording = words;
        changedAt = now;
    }

    void withdraw(Instant now) {
        standing = null;
        withdrawnAt = now;
        groupId = null;
    }

    CardMove moveTo(@Nullable CardGroup group, UUID batch, MemberId by, Instant now) {
        var from = groupId;
        groupId = group == null ? null : group.id().value();
        return new CardMove(this, batch, from, groupId, by, now);
    }

    void putBack(@Nullable UUID group) {
        groupId = group;
    }

    boolean of(MemberId member) {
        return member.value().equals(memberId);
    }

    CardText text() {
        return new CardText(id(), wording, tableNo);
    }

    CardId id() {
        return new CardId(id);
    }

    UUID round() {
        return roundId;
    }

    @Nullable
    Integer table() {
        return tableNo;
    }

    String wording() {
        return wording;
    }

    boolean stands() {
        return standing != null;
    }

    @Nullable
    UUID group() {
        return groupId;
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
