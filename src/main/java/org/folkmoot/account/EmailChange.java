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
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That somebody wants another address. Done once both addresses have said yes; either can stop it. */
@Entity
@Table(name = "email_change")
class EmailChange {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String oldEmail;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String newEmail;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Instant oldConfirmedAt;

    private @Nullable Instant newConfirmedAt;

    private @Nullable Instant endedAt;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private EmailChangeState state;

    @SuppressWarnings("NullAway.Init")
    protected EmailChange() {}

    EmailChange(MemberId member, EmailAddress from, EmailAddress to, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.oldEmail = from.value();
        this.newEmail = to.value();
        this.askedAt = now;
        this.state = EmailChangeState.ASKED;
    }

    /** @return whether both addresses have said yes now @throws RefusedException LINK_USED when it has ended */
    boolean confirm(boolean byNewAddress, Instant now) {
        mustBeOpen();
        if (byNewAddress) newConfirmedAt = now;
        else oldConfirmedAt = now;
        var both = newConfirmedAt != null && oldConfirmedAt != null;
        if (both) end(EmailChangeState.DONE, now);
        return both;
    }

    /** @throws RefusedException LINK_USED when it has ended */
    void stop(Instant now) {
        mustBeOpen();
        end(EmailChangeState.STOPPED, now);
    }

    private void mustBeOpen() {
        if (state != EmailChangeState.ASKED) throw new RefusedException(AccountRefusal.LINK_USED);
    }

    private void end(EmailChangeState how, Instant now) {
        state = how;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    EmailAddress from() {
        return new EmailAddress(oldEmail);
    }

    EmailAddress to() {
        return new EmailAddress(newEmail);
    }
}
