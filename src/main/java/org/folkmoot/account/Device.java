package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in from one browser. A device that is kept signed in holds a key, of which we know the hash; the key changes
 * with each use (ADR 13).
 */
@Entity
@Table(name = "account_device")
class Device {

    static final int LABEL_MAX = 80;
    static final int ADDRESS_MAX = 64;

    /** A browser may send several requests with one key before it has read the answer to the first. */
    static final Duration GRACE = Duration.ofSeconds(60);

    /** What came of showing a key. */
    enum KeyUse {
        ROTATED,
        JUST_ROTATED,
        TOO_OLD,
        STOLEN
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = LABEL_MAX)
    private String label;

    @Column(nullable = false, length = ADDRESS_MAX)
    private String fromAddress;

    @Column(nullable = false)
    private Instant signedInAt;

    @Column(nullable = false)
    private Instant lastSeenAt;

    private @Nullable Instant secondFactorAt;

    private @Nullable Instant keptUntil;

    @Column(length = 64)
    private @Nullable String keyHash;

    @Column(length = 64)
    private @Nullable String previousHash;

    private @Nullable Instant previousUntil;

    private @Nullable Instant endedAt;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable DeviceEnd endReason;

    @SuppressWarnings("NullAway.Init")
    protected Device() {}

    Device(MemberId member, String label, String fromAddress, @Nullable Instant secondFactorAt, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.label = label;
        this.fromAddress = fromAddress;
        this.secondFactorAt = secondFactorAt;
        this.signedInAt = now;
        this.lastSeenAt = now;
    }

    void keep(String hash, Instant until) {
        keyHash = hash;
        keptUntil = until;
    }

    /** A key that was replaced more than a minute ago is known to two browsers: that ends the sign-in of both. */
    KeyUse useKey(String shown, String next, Instant until, Instant now) {
        if (endedAt != null || keyHash == null || keptUntil == null || !now.isBefore(keptUntil)) return KeyUse.TOO_OLD;
        if (shown.equals(keyHash)) {
            previousHash = keyHash;
            previousUntil = now.plus(GRACE);
            keep(next, until);
            return KeyUse.ROTATED;
        }
        if (shown.equals(previousHash) && previousUntil != null && now.isBefore(previousUntil))
            return KeyUse.JUST_ROTATED;
        end(DeviceEnd.KEY_STOLEN, now);
        return KeyUse.STOLEN;
    }

    void passedSecondFactor(Instant now) {
        secondFactorAt = now;
    }

    void forgetSecondFactor() {
        secondFactorAt = null;
    }

    /** The first end stands. */
    void end(DeviceEnd reason, Instant now) {
        if (endedAt != null) return;
        endedAt = now;
        endReason = reason;
        keyHash = null;
        previousHash = null;
    }

    DeviceId id() {
        return new DeviceId(id);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String label() {
        return label;
    }

    String fromAddress() {
        return fromAddress;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    @Nullable
    Instant keptUntil() {
        return keptUntil;
    }

    boolean secondFactorPassed() {
        return secondFactorAt != null;
    }

    boolean ended() {
        return endedAt != null;
    }
}
