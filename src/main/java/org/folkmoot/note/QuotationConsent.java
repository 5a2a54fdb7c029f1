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

/** Whether a speaker agreed to be named under a line as it stood. Written once; the newest row holds. */
@Entity
@Table(name = "note_quotation_consent")
class QuotationConsent {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private boolean given;

    @Column(nullable = false, updatable = false)
    private UUID enteredBy;

    @Column(nullable = false, updatable = false)
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected QuotationConsent() {}

    QuotationConsent(Line line, MemberId speaker, boolean given, MemberId enteredBy, Instant now) {
        this.id = Ids.next();
        this.lineId = line.id().value();
        this.memberId = speaker.value();
        this.revision = line.revision();
        this.given = given;
        this.enteredBy = enteredBy.value();
        this.saidAt = now;
    }

    UUID line() {
        return lineId;
    }

    /** Said under these very words, by this speaker. */
    boolean saidOf(Line line, MemberId speaker) {
        return memberId.equals(speaker.value()) && revision == line.revision();
    }

    boolean given() {
        return given;
    }
}
