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
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What is there already, and can be built on. Removed, its row stays. */
@Entity
@Table(name = "inquiry_asset")
class InquiryAsset {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, length = 12)
    @Enumerated(EnumType.STRING)
    private AssetKind kind;

    @Column(nullable = false, length = WriteAsset.NAME_MAX)
    private String name;

    @Column(nullable = false, length = WriteAsset.NOTE_MAX)
    private String note;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable UUID removedBy;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected InquiryAsset() {}

    InquiryAsset(InquiryId inquiry, WriteAsset asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.kind = asked.kind();
        this.name = asked.name();
        this.note = asked.note();
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void change(WriteAsset asked, int seen, MemberId by, Instant now) {
        if (asked.equals(new WriteAsset(kind, name, note))) return;
        if (revision != seen) throw new RefusedException(EvidenceRefusal.CHANGED_MEANWHILE);
        kind = asked.kind();
        name = asked.name();
        note = asked.note();
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void remove(int seen, MemberId by, Instant now) {
        if (revision != seen) throw new RefusedException(EvidenceRefusal.CHANGED_MEANWHILE);
        removedBy = by.value();
        removedAt = now;
    }

    AssetLine line() {
        return new AssetLine(new AssetId(id), kind, name, note, revision);
    }
}
