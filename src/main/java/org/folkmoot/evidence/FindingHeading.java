package org.folkmoot.evidence;

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

/** What findings of an inquiry are told under, in an order of its own. */
@Entity
@Table(name = "finding_heading")
class FindingHeading {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = WriteFinding.HEADING_MAX)
    private String title;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private boolean gone;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected FindingHeading() {}

    FindingHeading(InquiryId inquiry, int place, String title, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.place = place;
        this.title = title;
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void call(String other, int seen) {
        if (title.equals(other)) return;
        if (revision != seen) throw new RefusedException(EvidenceRefusal.CHANGED_MEANWHILE);
        title = other;
        revision++;
    }

    void changePlaces(FindingHeading other) {
        var mine = place;
        place = other.place;
        other.place = mine;
    }

    void leave() {
        gone = true;
    }

    boolean isCalled(String words) {
        return title.equalsIgnoreCase(words);
    }

    HeadingId id() {
        return new HeadingId(id);
    }

    int place() {
        return place;
    }

    String title() {
        return title;
    }

    int revision() {
        return revision;
    }
}
