package org.folkmoot.mail;

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
import org.folkmoot.shared.RefusedException;

/** A kind of mail that a person does not want. */
@Entity
@Table(name = "mail_turned_off")
class TurnedOff {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = 40)
    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(nullable = false)
    private boolean byLink;

    @Column(nullable = false)
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected TurnedOff() {}

    /** @throws RefusedException CANNOT_BE_TURNED_OFF */
    TurnedOff(MemberId member, MailKind kind, boolean byLink, Instant now) {
        if (!kind.canBeTurnedOff()) throw new RefusedException(MailRefusal.CANNOT_BE_TURNED_OFF);
        this.id = Ids.next();
        this.memberId = member.value();
        this.kind = kind;
        this.byLink = byLink;
        this.since = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    MailKind kind() {
        return kind;
    }
}
