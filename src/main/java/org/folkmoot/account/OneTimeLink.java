package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A link sent by mail that does one thing once. The token itself stands in the mail and nowhere else. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(nullable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(String tokenHash, LinkPurpose purpose, UUID subject, Instant now) {
        this.id = Ids.next();
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.subjectId = subject;
        this.madeAt = now;
        this.expiresAt = now.plus(purpose.validFor());
    }

    /** @throws RefusedException LINK_USED, LINK_EXPIRED */
    void check(Instant now) {
        if (usedAt != null) throw new RefusedException(AccountRefusal.LINK_USED);
        if (!now.isBefore(expiresAt)) throw new RefusedException(AccountRefusal.LINK_EXPIRED);
    }

    void use(Instant now) {
        check(now);
        usedAt = now;
    }

    boolean used() {
        return usedAt != null;
    }

    /** The person, registration, invitation or change of address it is about. */
    UUID subject() {
        return subjectId;
    }
}
