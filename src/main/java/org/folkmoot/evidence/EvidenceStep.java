package org.folkmoot.evidence;

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

/** That an entry was struck out or put back, by whom and why. Written once. */
@Entity
@Table(name = "evidence_step")
class EvidenceStep {

    static final int REASON_MAX = 300;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private EvidenceStepKind kind;

    @Column(nullable = false, updatable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceStep() {}

    EvidenceStep(EvidenceId entry, EvidenceStepKind kind, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.entryId = entry.value();
        this.kind = kind;
        this.reason = reason;
        this.takenBy = by.value();
        this.takenAt = now;
    }

    EvidenceId entry() {
        return new EvidenceId(entryId);
    }

    String reason() {
        return reason;
    }

    MemberId by() {
        return new MemberId(takenBy);
    }

    Instant at() {
        return takenAt;
    }
}
