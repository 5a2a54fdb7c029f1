package org.folkmoot.method;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a template that an inquiry keeps. {@code standing} is true or null, never false: one stands, those taken before
 * it lie in the past.
 */
@Entity
@Table(name = "inquiry_method")
class TakenMethod {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private UUID templateId;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false, length = EditMethod.NAME_MAX)
    private String name;

    @Column(nullable = false, updatable = false, length = EditMethod.PURPOSE_MAX)
    private String purpose;

    /** How often the dates were set. */
    @Column(nullable = false)
    private int plan;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    private @Nullable UUID replacedBy;

    private @Nullable Instant replacedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected TakenMethod() {}

    TakenMethod(InquiryId inquiry, MethodTemplateDetail from, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.templateId = from.id().value();
        this.edition = from.edition();
        this.name = from.name();
        this.purpose = from.purpose();
        this.plan = 1;
        this.takenBy = by.value();
        this.takenAt = now;
        this.standing = true;
    }

    void giveWay(MemberId by, Instant now) {
        replacedBy = by.value();
        replacedAt = now;
        standing = null;
    }

    /** @throws RefusedException CHANGED_ELSEWHERE unless {@code seen} is the plan that stands */
    void replan(int seen) {
        if (seen != plan) throw new RefusedException(MethodRefusal.CHANGED_ELSEWHERE);
        plan++;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    int edition() {
        return edition;
    }

    int plan() {
        return plan;
    }
}
