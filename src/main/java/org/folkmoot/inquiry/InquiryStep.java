package org.folkmoot.inquiry;

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

/** That an inquiry entered a stage: who moved it, when. Each stage once. */
@Entity
@Table(name = "inquiry_step")
class InquiryStep {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private InquiryStage entered;

    @Column(nullable = false)
    private UUID movedBy;

    @Column(nullable = false)
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected InquiryStep() {}

    InquiryStep(InquiryId inquiry, InquiryStage entered, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.entered = entered;
        this.movedBy = by.value();
        this.movedAt = now;
    }

    InquiryStage entered() {
        return entered;
    }
}
