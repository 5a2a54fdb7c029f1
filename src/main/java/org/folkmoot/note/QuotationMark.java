package org.folkmoot.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a line is somebody's own words, and whose, or no longer. Written once; the newest row of a line holds. */
@Entity
@Table(name = "note_quotation")
class QuotationMark {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, updatable = false)
    private boolean quoted;

    private @Nullable UUID speakerId;

    @Column(nullable = false, updatable = false)
    private UUID enteredBy;

    @Column(nullable = false, updatable = false)
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected QuotationMark() {}

    /** @param speaker null for "a participant" */
    QuotationMark(Line line, boolean quoted, @Nullable MemberId speaker, MemberId by, Instant now) {
        this.id = Ids.next();
        this.lineId = line.id().value();
        this.quoted = quoted;
        this.speakerId = speaker == null ? null : speaker.value();
        this.enteredBy = by.value();
        this.enteredAt = now;
    }

    /** The speaker's account is deleted. */
    void forgetSpeaker() {
        speakerId = null;
    }

    UUID line() {
        return lineId;
    }

    boolean quoted() {
        return quoted;
    }

    @Nullable
    MemberId speaker() {
        return speakerId == null ? null : new MemberId(speakerId);
    }
}
