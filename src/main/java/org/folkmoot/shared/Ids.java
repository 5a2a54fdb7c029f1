package org.folkmoot.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered keys (UUID version 7, RFC 9562): new rows land at the end of the index, and keys made one after another
 * here are in that order even within one millisecond.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds, and a count of 12 bits within them that runs over into the next one. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        var random = RANDOM.nextLong();
        var moment = System.currentTimeMillis() << 12;
        var count = LAST.updateAndGet(last -> Math.max(last + 1, moment));
        var high = ((count >>> 12) << 16) | 0x7000L | (count & 0x0FFFL);
        return new UUID(high, (random & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    /** Reads the usual 36 characters; anything else is empty. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != 36) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
