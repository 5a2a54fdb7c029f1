package org.folkmoot.facilitation;

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

/** Why a record of training does not count after all. Written once. */
@Entity
@Table(name = "training_correction")
class TrainingCorrection {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID recordId;

    @Column(nullable = false, length = SayAway.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID correctedBy;

    @Column(nullable = false, updatable = false)
    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrainingCorrection() {}

    TrainingCorrection(Training record, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.recordId = record.id();
        this.reason = Texts.line(reason, SayAway.REASON_MAX);
        this.correctedBy = by.value();
        this.correctedAt = now;
    }

    UUID record() {
        return recordId;
    }

    String reason() {
        return reason;
    }

    MemberId correctedBy() {
        return new MemberId(correctedBy);
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
