package org.folkmoot.method;

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
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That a phase was opened, closed or opened again; written once. */
@Entity
@Table(name = "method_phase_step")
class PhaseStep {

    enum Kind {
        OPENED,
        CLOSED,
        REOPENED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID phaseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private Kind kind;

    @Column(nullable = false, updatable = false, length = PhaseService.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected PhaseStep() {}

    /** @param reason needed to open it again, empty otherwise */
    PhaseStep(PhaseId phase, Kind kind, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.phaseId = phase.value();
        this.kind = kind;
        this.reason = kind == Kind.REOPENED ? Texts.line(reason, PhaseService.REASON_MAX) : "";
        this.takenBy = by.value();
        this.takenAt = now;
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    MemberId takenBy() {
        return new MemberId(takenBy);
    }

    Instant takenAt() {
        return takenAt;
    }
}
