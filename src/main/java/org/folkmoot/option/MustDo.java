package org.folkmoot.option;

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
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What is to be done whichever option is chosen. Removed, its row stays. */
@Entity
@Table(name = "must_do")
class MustDo {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, length = WriteOption.LINE_MAX)
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

    @SuppressWarnings("NullAway.Init")
    protected MustDo() {}

    MustDo(InquiryId inquiry, int place, String wording, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.place = place;
        this.wording = Texts.line(wording, WriteOption.LINE_MAX);
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void change(String asked, int seen, MemberId by, Instant now) {
        var words = Texts.line(asked, WriteOption.LINE_MAX);
        if (words.equals(wording)) return;
        requireSeen(seen);
        wording = words;
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void remove(int seen, MemberId by, Instant now) {
        requireSeen(seen);
        removedBy = by.value();
        removedAt = now;
    }

    private void requireSeen(int seen) {
        if (revision != seen) throw new RefusedException(OptionRefusal.CHANGED_MEANWHILE);
    }

    int place() {
        return place;
    }

    MustDoLine line() {
        return new MustDoLine(new MustDoId(id), wording, revision);
    }
}
