package org.folkmoot.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * That an account is to be deleted, and what became of it. {@code standing} is true or null, never false: the unique
 * key lets one request stand and any number lie in the past.
 */
@Entity
@Table(name = "deletion_request")
class DeletionRequest {

    static final int REASON_MAX = 500;

    enum Outcome {
        KEPT,
        CARRIED_OUT
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private UUID askedBy;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private boolean keepsIdeas;

    @Column(nullable = false, updatable = false)
    private Instant dueAt;

    /** Nobody asked for it: the account is not used. */
    @Column(nullable = false, updatable = false)
    private boolean forInactivity;

    private @Nullable Boolean standing;

    private @Nullable Instant endedAt;

    private @Nullable UUID endedBy;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected DeletionRequest() {}

    /** @param reason may be empty when the person asks for it themselves */
    DeletionRequest(MemberId member, MemberId askedBy, String reason, boolean keepsIdeas, Instant now, Instant dueAt) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.askedBy = askedBy.value();
        this.reason = Texts.optionalBlock(reason, REASON_MAX);
        this.keepsIdeas = keepsIdeas;
        this.askedAt = now;
        this.dueAt = dueAt;
        this.standing = true;
    }

    /** The rule for accounts that nobody uses. */
    static DeletionRequest forInactivity(MemberId member, Instant now, Instant dueAt) {
        var request = new DeletionRequest(member, member, "", true, now, dueAt);
        request.forInactivity = true;
        return request;
    }

    /** @throws RefusedException NOTHING_TO_UNDO once it has ended */
    void keep(MemberId by, Instant now) {
        end(Outcome.KEPT, by, now);
    }

    /** Nothing a person wrote about them stays. @throws RefusedException NOTHING_TO_UNDO once it has ended */
    void carriedOut(Instant now) {
        end(Outcome.CARRIED_OUT, null, now);
        reason = "";
    }

    private void end(Outcome how, @Nullable MemberId by, Instant now) {
        if (standing == null) throw new RefusedException(PrivacyRefusal.NOTHING_TO_UNDO);
        standing = null;
        outcome = how;
        endedAt = now;
        endedBy = by == null ? null : by.value();
    }

    /** They came in at the very moment at which the rule was carried out. */
    boolean usedSince(@Nullable Instant lastHereAt) {
        return forInactivity && lastHereAt != null && lastHereAt.isAfter(askedAt.minus(Duration.ofDays(1)));
    }

    boolean isDue(Instant now) {
        return standing != null && !dueAt.isAfter(now);
    }

    PendingDeletion shown() {
        return new PendingDeletion(
                askedAt, dueAt, memberId.equals(askedBy) && !forInactivity, forInactivity, reason, keepsIdeas);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    boolean forInactivity() {
        return forInactivity;
    }

    boolean keepsIdeas() {
        return keepsIdeas;
    }

    Instant dueAt() {
        return dueAt;
    }
}
