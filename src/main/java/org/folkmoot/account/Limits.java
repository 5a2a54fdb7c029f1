package org.folkmoot.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.folkmoot.shared.ClientAddress;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * How often one may knock: a bucket of tokens for each account as typed, whether it exists or not, and for each network
 * address. In this node's memory, at most {@link #BUCKETS_MAX} of each kind, so that a flood costs a fixed amount.
 */
@Component
class Limits {

    /** @param forAccount  tries at once with one account; they come back evenly over {@link #over} */
    enum Door {
        SIGN_IN(10, 300, Duration.ofMinutes(15)),
        MAIL(5, 60, Duration.ofMinutes(30));

        private final int forAccount;
        private final int forAddress;
        private final Duration over;

        Door(int forAccount, int forAddress, Duration over) {
            this.forAccount = forAccount;
            this.forAddress = forAddress;
            this.over = over;
        }
    }

    private static final int BUCKETS_MAX = 50_000;
    private static final int KEY_MAX = 200;

    private record Key(Door door, boolean account, String value) {}

    private final Cache<Key, Bucket> accounts = cache();
    private final Cache<Key, Bucket> addresses = cache();
    private final TimeMeter time;

    Limits(PortalClock clock) {
        time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                var now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** @return how long to wait, when there were too many tries */
    Optional<Duration> take(Door door, String account, String address) {
        var wait = Math.max(
                take(addresses, new Key(door, false, address), door.forAddress, door.over),
                take(accounts, account(door, account), door.forAccount, door.over));
        return wait == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(wait));
    }

    /** The same for the present request. @throws RefusedException TOO_OFTEN, with the minutes to wait */
    void mayKnock(Door door, String account) {
        take(door, account, ClientAddress.ofThisRequest()).ifPresent(wait -> {
            throw new RefusedException(AccountRefusal.TOO_OFTEN, minutes(wait));
        });
    }

    /** After success: earlier slips of the fingers do not count any more. */
    void forgive(Door door, String account) {
        accounts.invalidate(account(door, account));
    }

    void forgetAll() {
        accounts.invalidateAll();
        addresses.invalidateAll();
    }

    /** Rounded up, so that a person who waits so long does not wait in vain. */
    static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }

    private long take(Cache<Key, Bucket> buckets, Key key, int capacity, Duration over) {
        return buckets.get(
                        key,
                        any -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, over))
                                .withCustomTimePrecision(time)
                                .build())
                .tryConsumeAndReturnRemaining(1)
                .getNanosToWaitForRefill();
    }

    private static Key account(Door door, String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return new Key(door, true, name.length() <= KEY_MAX ? name : name.substring(0, KEY_MAX));
    }

    private static Cache<Key, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(BUCKETS_MAX)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }
}
