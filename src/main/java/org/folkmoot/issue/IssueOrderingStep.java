package org.folkmoot.issue;

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

/** That a method was chosen, or that the ordering was closed or opened again. Written once. */
@Entity
@Table(name = "issue_ordering_step")
class IssueOrderingStep {

    enum Kind {
        METHOD,
        CLOSED,
        REOPENED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private OrderMethodName method;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected IssueOrderingStep() {}

    /** The step just taken. */
    IssueOrderingStep(IssueOrdering ordering, Kind kind, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = ordering.inquiry().value();
        this.turn = ordering.steps();
        this.kind = kind;
        this.method = ordering.method();
        this.takenBy = by.value();
        this.takenAt = now;
    }

    Kind kind() {
        return kind;
    }

    Instant takenAt() {
        return takenAt;
    }
}
