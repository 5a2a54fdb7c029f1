package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** When a facilitator can usually, as they or a manager said it. The newest counts. */
@Entity
@Table(name = "facilitator_week")
class SaidWeek {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false, length = 200)
    private String slots;

    @Column(updatable = false)
    private @Nullable Integer maxPerMonth;

    @Column(nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SaidWeek() {}

    SaidWeek(MemberId member, SayAvailability said, MemberId by, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.slots = WeekSlot.written(said.slots());
        this.maxPerMonth = said.maxPerMonth();
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Set<WeekSlot> slots() {
        return WeekSlot.read(slots);
    }

    @Nullable
    Integer maxPerMonth() {
        return maxPerMonth;
    }

    MemberId recordedBy() {
        return new MemberId(recordedBy);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
