package org.folkmoot.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;

/** That a person got the digest of one moment: there is no second one. */
@Entity
@Table(name = "notification_digest")
class Digest {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private Waits mail;

    @Column(nullable = false)
    private Instant moment;

    @Column(nullable = false)
    private int told;

    @SuppressWarnings("NullAway.Init")
    protected Digest() {}

    /** @param told how many notifications it told of */
    Digest(MemberId member, Waits mail, Instant moment, int told) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.mail = mail;
        this.moment = moment;
        this.told = told;
    }

    UUID id() {
        return id;
    }
}
