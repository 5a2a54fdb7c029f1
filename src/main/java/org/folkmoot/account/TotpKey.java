package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.account.CodeAnswer.Result;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The authenticator app of one person: its secret, the last code accepted, and the tries that failed. */
@Entity
@Table(name = "account_totp")
class TotpKey {

    static final int TRIES_MAX = 5;
    static final Duration TRIES_WITHIN = Duration.ofMinutes(15);

    /** Steps on each side of now that are accepted, and those that only tell how far off a clock is: ten minutes. */
    static final int TOLERANCE = 1;

    static final int RECOGNISED = 20;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = 200)
    private String sealedSecret;

    @Column(nullable = false)
    private Instant madeAt;

    private @Nullable Instant confirmedAt;

    @Column(nullable = false)
    private long lastStep;

    @Column(nullable = false)
    private int failedTries;

    private @Nullable Instant triesSince;

    @SuppressWarnings("NullAway.Init")
    protected TotpKey() {}

    TotpKey(MemberId member, String sealedSecret, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.sealedSecret = sealedSecret;
        this.madeAt = now;
    }

    /** The same secret under another key. */
    void reseal(String sealed) {
        sealedSecret = sealed;
    }

    boolean tooManyTries(Instant now) {
        if (triesSince != null && !now.isBefore(triesSince.plus(TRIES_WITHIN))) {
            failedTries = 0;
            triesSince = null;
        }
        return failedTries >= TRIES_MAX;
    }

    /** No code is accepted twice. A code of another time of day is recognised, and is a failed try all the same. */
    CodeAnswer check(String code, String secret, Instant now) {
        var step = Totp.step(now);
        for (var near = -TOLERANCE; near <= TOLERANCE; near++) {
            if (!Totp.matches(code, secret, step + near)) continue;
            if (step + near <= lastStep) return failed(Result.USED, 0, now);
            lastStep = step + near;
            succeeded();
            return CodeAnswer.of(Result.ACCEPTED);
        }
        for (var far = TOLERANCE + 1; far <= RECOGNISED; far++)
            for (var off : new int[] {far, -far})
                if (Totp.matches(code, secret, step + off))
                    return step + off <= lastStep
                            ? failed(Result.USED, 0, now)
                            : failed(Result.CLOCK_OFF, Math.round(off * Totp.STEP_SECONDS / 60f), now);
        return failed(Result.WRONG, 0, now);
    }

    CodeAnswer failed(Result result, int minutes, Instant now) {
        if (triesSince == null) triesSince = now;
        failedTries++;
        return new CodeAnswer(result, minutes);
    }

    void succeeded() {
        failedTries = 0;
        triesSince = null;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) confirmedAt = now;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    boolean madeSince(Instant moment) {
        return madeAt.isAfter(moment);
    }

    String sealedSecret() {
        return sealedSecret;
    }
}
