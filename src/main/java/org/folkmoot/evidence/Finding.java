package org.folkmoot.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What an inquiry found, and the evidence it rests on. Removed, its words stay. */
@Entity
@Table(name = "finding")
class Finding {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private UUID headingId;

    @Column(nullable = false, length = WriteFinding.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = WriteFinding.WORDING_MAX)
    private String wording;

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

    @ElementCollection
    @CollectionTable(name = "finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
    @Column(name = "entry_id", nullable = false)
    @BatchSize(size = 100)
    private Set<UUID> evidence = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(InquiryId inquiry, HeadingId heading, WriteFinding asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.headingId = heading.value();
        this.title = asked.title();
        this.wording = asked.wording();
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
        this.evidence.addAll(keys(asked));
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void change(HeadingId heading, WriteFinding asked, int seen, MemberId by, Instant now) {
        var rests = keys(asked);
        if (heading().equals(heading)
                && title.equals(asked.title())
                && wording.equals(asked.wording())
                && evidence.equals(rests)) return;
        if (revision != seen) throw new RefusedException(EvidenceRefusal.CHANGED_MEANWHILE);
        headingId = heading.value();
        title = asked.title();
        wording = asked.wording();
        evidence.retainAll(rests);
        evidence.addAll(rests);
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

    private static Set<UUID> keys(WriteFinding asked) {
        return asked.evidence().stream().map(EvidenceId::value).collect(Collectors.toSet());
    }

    FindingId id() {
        return new FindingId(id);
    }

    HeadingId heading() {
        return new HeadingId(headingId);
    }

    String title() {
        return title;
    }

    String wording() {
        return wording;
    }

    int revision() {
        return revision;
    }

    MemberId changedBy() {
        return new MemberId(changedBy);
    }

    Set<UUID> evidence() {
        return evidence;
    }
}
