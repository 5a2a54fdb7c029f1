package org.folkmoot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One dot of a person, numbered, on a group or a card. */
@Entity
@Table(name = "round_dot")
class RoundDot {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID roundId;

    /** Null once the person has left the portal. */
    private @Nullable UUID memberId;

    @Column(nullable = false, updatable = false)
    private int nth;

    @Column(updatable = false)
    private @Nullable UUID groupId;

    @Column(updatable = false)
    private @Nullable UUID cardId;

    @Column(nullable = false, updatable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected RoundDot() {}

    RoundDot(RoundId round, MemberId member, int nth, Rankable thing, Instant now) {
        this.id = Ids.next();
        this.roundId = round.value();
        this.memberId = member.value();
        this.nth = nth;
        this.groupId = thing.group() ? thing.id() : null;
        this.cardId = thing.group() ? null : thing.id();
        this.givenAt = now;
    }

    Rankable thing() {
        return groupId != null ? new Rankable(true, groupId) : new Rankable(false, Objects.requireNonNull(cardId));
    }

    int nth() {
        return nth;
    }
}
