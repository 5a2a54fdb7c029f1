package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Days on which a facilitator cannot. Withdrawn, it stays until their account goes. */
@Entity
@Table(name = "facilitator_away")
class AwayTime {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(nullable = false, updatable = false, length = SayAway.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    private @Nullable UUID withdrawnBy;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected AwayTime() {}

    AwayTime(MemberId member, SayAway said, MemberId by, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.firstDay = said.firstDay();
        this.lastDay = said.lastDay();
        this.reason = said.reason();
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    /** @throws RefusedException AWAY_UNKNOWN when it was withdrawn before */
    void withdraw(MemberId by, Instant now) {
        if (withdrawnAt != null) throw new RefusedException(FacilitationRefusal.AWAY_UNKNOWN);
        withdrawnBy = by.value();
        withdrawnAt = now;
    }

    AwayId id() {
        return new AwayId(id);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }

    MemberId recordedBy() {
        return new MemberId(recordedBy);
    }
}
