package org.folkmoot.account;

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

/** A person's account at a provider. Its issuer and subject say whose it is, never its e-mail address. */
@Entity
@Table(name = "linked_account")
class LinkedAccount {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false, length = 40)
    private String provider;

    @Column(nullable = false, updatable = false, length = 64)
    private String accountHash;

    @Column(nullable = false, updatable = false, length = ProvedIdentity.ISSUER_MAX)
    private String issuer;

    @Column(nullable = false, updatable = false, length = ProvedIdentity.SUBJECT_MAX)
    private String subject;

    @Column(nullable = false, length = ProvedIdentity.EMAIL_MAX)
    private String shownAs;

    @Column(nullable = false, updatable = false)
    private Instant linkedAt;

    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkedAccount() {}

    LinkedAccount(MemberId member, ProvedIdentity proved, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.provider = proved.provider();
        this.accountHash = proved.hash();
        this.issuer = proved.issuer();
        this.subject = proved.subject();
        this.shownAs = proved.email();
        this.linkedAt = now;
    }

    void used(String email, Instant now) {
        shownAs = email;
        lastUsedAt = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String provider() {
        return provider;
    }

    SignInWay asWay(String providerName) {
        var label = shownAs.isEmpty() ? providerName : providerName + " (" + shownAs + ")";
        return new SignInWay(SignInWayKind.PROVIDER, id.toString(), label, linkedAt, lastUsedAt);
    }
}
