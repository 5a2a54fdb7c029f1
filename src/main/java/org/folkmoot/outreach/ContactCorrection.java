package org.folkmoot.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.hibernate.annotations.Immutable;

/** That a contact was written down wrongly, and why. Written once. */
@Entity
@Immutable
@Table(name = "outreach_correction")
class ContactCorrection {

    static final int REASON_MAX = 500;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID contactId;

    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false)
    private UUID correctedBy;

    @Column(nullable = false)
    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContactCorrection() {}

    ContactCorrection(ContactId contact, String reason, MemberId by, Instant at) {
        this.id = Ids.next();
        this.contactId = contact.value();
        this.reason = Texts.block(reason, REASON_MAX);
        this.correctedBy = by.value();
        this.correctedAt = at;
    }

    UUID id() {
        return id;
    }

    ContactId contact() {
        return new ContactId(contactId);
    }

    String reason() {
        return reason;
    }
}
