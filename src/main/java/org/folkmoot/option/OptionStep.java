package org.folkmoot.option;

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

/** That an option was chosen, or the choice taken back, by whom and why. Written once. */
@Entity
@Table(name = "option_step")
class OptionStep {

    static final int REASON_MAX = 600;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private UUID optionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private OptionStepKind kind;

    @Column(nullable = false, updatable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected OptionStep() {}

    OptionStep(InquiryOption option, OptionStepKind kind, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = option.inquiry().value();
        this.optionId = option.id().value();
        this.kind = kind;
        this.reason = reason;
        this.takenBy = by.value();
        this.takenAt = now;
    }

    UUID option() {
        return optionId;
    }

    OptionStepKind kind() {
        return kind;
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
