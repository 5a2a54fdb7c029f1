package org.folkmoot.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Immutable;

/** That a person agreed to a wording, or withdrew. Written once; the newest row of a kind holds. */
@Entity
@Immutable
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false, length = 40)
    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Column(nullable = false, updatable = false)
    private UUID wordingId;

    @Column(nullable = false, updatable = false)
    private boolean given;

    @Column(nullable = false, updatable = false)
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(MemberId member, ConsentWording wording, boolean given, Instant saidAt) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.kind = wording.kind();
        this.wordingId = wording.id();
        this.given = given;
        this.saidAt = saidAt;
    }

    boolean holdsFor(ConsentWording wording) {
        return given && wordingId.equals(wording.id());
    }

    ConsentKind kind() {
        return kind;
    }

    UUID wording() {
        return wordingId;
    }

    boolean given() {
        return given;
    }

    Instant saidAt() {
        return saidAt;
    }
}
