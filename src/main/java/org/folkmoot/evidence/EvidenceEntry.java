package org.folkmoot.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Somebody met, something seen or read. Struck out, its words stay. */
@Entity
@Table(name = "evidence_entry")
class EvidenceEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private int entryNo;

    @Column(nullable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(nullable = false, length = WriteEvidence.SOURCE_MAX)
    private String source;

    @Column(nullable = false)
    private LocalDate onDay;

    @Column(nullable = false, length = WriteEvidence.SAYS_MAX)
    private String says;

    @Column(nullable = false, length = WriteEvidence.LINK_MAX)
    private String link;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private boolean struck;

    @Column(nullable = false, updatable = false)
    private UUID enteredBy;

    @Column(nullable = false, updatable = false)
    private Instant enteredAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceEntry() {}

    EvidenceEntry(InquiryId inquiry, int number, WriteEvidence asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.entryNo = number;
        this.kind = asked.kind();
        this.source = asked.source();
        this.onDay = asked.day();
        this.says = asked.says();
        this.link = asked.link();
        this.revision = 1;
        this.enteredBy = by.value();
        this.enteredAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException STRUCK_ALREADY, CHANGED_MEANWHILE */
    void change(WriteEvidence asked, int seen, MemberId by, Instant now) {
        if (struck) throw new RefusedException(EvidenceRefusal.STRUCK_ALREADY);
        if (asked.equals(asWritten())) return;
        if (revision != seen) throw new RefusedException(EvidenceRefusal.CHANGED_MEANWHILE);
        kind = asked.kind();
        source = asked.source();
        onDay = asked.day();
        says = asked.says();
        link = asked.link();
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    /** @throws RefusedException STRUCK_ALREADY */
    EvidenceStep strike(String reason, MemberId by, Instant now) {
        if (struck) throw new RefusedException(EvidenceRefusal.STRUCK_ALREADY);
        struck = true;
        return new EvidenceStep(id(), EvidenceStepKind.STRUCK, reason, by, now);
    }

    /** @throws RefusedException NOT_STRUCK */
    EvidenceStep putBack(String reason, MemberId by, Instant now) {
        if (!struck) throw new RefusedException(EvidenceRefusal.NOT_STRUCK);
        struck = false;
        return new EvidenceStep(id(), EvidenceStepKind.PUT_BACK, reason, by, now);
    }

    private WriteEvidence asWritten() {
        return new WriteEvidence(kind, source, onDay, says, link);
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    int number() {
        return entryNo;
    }

    EvidenceKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    LocalDate day() {
        return onDay;
    }

    String says() {
        return says;
    }

    String link() {
        return link;
    }

    int revision() {
        return revision;
    }

    boolean struck() {
        return struck;
    }

    MemberId enteredBy() {
        return new MemberId(enteredBy);
    }

    MemberId changedBy() {
        return new MemberId(changedBy);
    }
}
