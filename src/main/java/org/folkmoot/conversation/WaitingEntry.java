package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A person's turn in a session's waiting list. The number is given under the session's lock, so turns are in the order of
 * asking. {@code standing} as in {@link Place}.
 */
@Entity
@Table(name = "waiting_entry")
class WaitingEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private int turn;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Instant offeredAt;

    private @Nullable Instant offeredUntil;

    private @Nullable UUID holdId;

    private @Nullable Instant endedAt;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable WaitingEnd endedBy;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected WaitingEntry() {}

    WaitingEntry(DialogueSessionId session, MemberId member, int turn, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.turn = turn;
        this.askedAt = now;
        this.standing = true;
    }

    /** @param from the hold the place comes out of, or null */
    void offer(Instant until, @Nullable PlaceHold from, Instant now) {
        holdId = from == null ? null : from.id();
        offeredAt = now;
        offeredUntil = until;
    }

    void keepOnlyUntil(Instant last) {
        if (offeredUntil != null && last.isBefore(offeredUntil)) offeredUntil = last;
    }

    void end(WaitingEnd how, Instant now) {
        endedBy = how;
        endedAt = now;
        standing = null;
    }

    UUID id() {
        return id;
    }

    /** Until when the offer stands; null while there is none, or once it has run out. */
    @Nullable
    Instant keptNow(Instant now) {
        return standing != null && offeredUntil != null && offeredUntil.isAfter(now) ? offeredUntil : null;
    }

    @Nullable
    UUID hold() {
        return holdId;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    int turn() {
        return turn;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean offered() {
        return offeredUntil != null;
    }

    @Nullable
    Instant offeredUntil() {
        return offeredUntil;
    }
}
