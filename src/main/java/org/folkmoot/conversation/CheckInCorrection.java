package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That a check-in does not hold: why, who says so, when. One a check-in, written once. */
@Entity
@Table(name = "check_in_correction")
class CheckInCorrection {

    static final int REASON_MAX = 300;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID checkInId;

    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false)
    private UUID correctedBy;

    @Column(nullable = false)
    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected CheckInCorrection() {}

    CheckInCorrection(UUID checkIn, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.checkInId = checkIn;
        this.reason = Texts.line(reason, REASON_MAX);
        this.correctedBy = by.value();
        this.correctedAt = now;
    }

    UUID id() {
        return id;
    }
}
