package org.folkmoot.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That people of a session were seated, how, by whom and when. */
@Entity
@Table(name = "seat_plan")
class SeatPlan {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private int perTable;

    @Column(nullable = false, updatable = false)
    private int rounds;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatPlan() {}

    SeatPlan(DialogueSessionId session, MakeSeatPlan asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.perTable = asked.perTable();
        this.rounds = asked.rounds();
        this.madeBy = by.value();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    int perTable() {
        return perTable;
    }

    Instant madeAt() {
        return madeAt;
    }
}
