package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** The public half of a passkey that a person registered. */
@Entity
@Table(name = "passkey")
class Passkey {

    static final int LABEL_MAX = 60;
    static final int PUBLIC_KEY_MAX = 2000;
    static final int ATTESTATION_MAX = 8000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, length = LABEL_MAX)
    private String label;

    @Column(nullable = false, updatable = false, length = 64)
    private String credentialHash;

    @Column(nullable = false, updatable = false, length = 1400)
    private String credentialId;

    @Column(nullable = false, updatable = false, length = PUBLIC_KEY_MAX)
    private byte[] publicKey;

    @Column(nullable = false, updatable = false, length = ATTESTATION_MAX)
    private byte[] attestationObject;

    @Column(nullable = false, length = 120)
    private String transports;

    @Column(nullable = false)
    private long signCount;

    @Column(nullable = false)
    private boolean backupEligible;

    @Column(nullable = false)
    private boolean backedUp;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    Passkey(MemberId member, CredentialRecord made, byte[] attestation, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.label = Texts.line(made.getLabel(), LABEL_MAX);
        this.credentialId = made.getCredentialId().toBase64UrlString();
        this.credentialHash = Hashes.sha256(credentialId);
        this.publicKey = made.getPublicKey().getBytes();
        this.attestationObject = attestation;
        this.transports = made.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
        this.signCount = made.getSignatureCount();
        this.backupEligible = made.isBackupEligible();
        this.backedUp = made.isBackupState();
        this.madeAt = now;
    }

    /**
     * Devices that count their signatures never count backwards; one that does was copied. Most passkeys do not count,
     * and say 0.
     *
     * @throws IllegalStateException when the count did not grow
     */
    void used(long count, Instant now) {
        if (count != 0 && count <= signCount) throw new IllegalStateException("signature count went backwards");
        signCount = count;
        lastUsedAt = now;
    }

    CredentialRecord asRecord() {
        return ImmutableCredentialRecord.builder()
                .credentialId(Bytes.fromBase64(credentialId))
                .userEntityUserId(PasskeyHandle.of(member()))
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .publicKey(new ImmutablePublicKeyCose(publicKey))
                .attestationObject(new Bytes(attestationObject))
                .signatureCount(signCount)
                .uvInitialized(true)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .transports(transports())
                .label(label)
                .created(madeAt)
                .lastUsed(lastUsedAt == null ? madeAt : lastUsedAt)
                .build();
    }

    private Set<AuthenticatorTransport> transports() {
        return Arrays.stream(transports.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String label() {
        return label;
    }

    SignInWay asWay() {
        return new SignInWay(SignInWayKind.PASSKEY, id.toString(), label, madeAt, lastUsedAt);
    }
}
