package org.folkmoot.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;

/**
 * How often one network address, or whatever else is counted, may ask: so many times at once, and they come back evenly.
 * In this node's memory, for at most {@link #ADDRESSES_MAX} of them, so that a flood costs a fixed amount.
 */
public final class RateLimit {

    private static final int ADDRESSES_MAX = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES_MAX)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final int times;
    private final Duration over;

    public RateLimit(int times, Duration over) {
        this.times = times;
        this.over = over;
    }

    /** For the present request. @return how long to wait, when that was too often */
    public Optional<Duration> take() {
        return take(ClientAddress.ofThisRequest());
    }

    /** For one that is not told by its address. @return how long to wait, when that was too often */
    public Optional<Duration> take(String key) {
        var wait = buckets.get(key, any -> bucket())
                .tryConsumeAndReturnRemaining(1)
                .getNanosToWaitForRefill();
        return wait == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(wait));
    }

    /** After success: what was tried before does not count any more. */
    public void forget(String key) {
        buckets.invalidate(key);
    }

    public void forgetAll() {
        buckets.invalidateAll();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, over))
                .build();
    }
}
