package org.folkmoot.openfigures;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Values of which one is read at a time, and none sooner than a pause after the one before, however many ask. Meanwhile
 * everybody gets what was read last; only who asks for a value for the first time waits for it. When several are due, the
 * one read longest ago comes first. A reading that fails leaves the value before. Ask for few different keys: all are kept.
 */
class SeldomRead<T> {

    private static final Logger LOG = LoggerFactory.getLogger(SeldomRead.class);

    private final Duration pause;
    private final Function<String, T> reading;
    private final LongSupplier nanos;
    private final Map<String, Held<T>> held = new ConcurrentHashMap<>();
    private final ReentrantLock oneReader = new ReentrantLock();
    private volatile long nextAt;

    private static final class Held<T> {

        final T value;
        final long readAt;
        volatile boolean wanted;

        Held(T value, long readAt) {
            this.value = value;
            this.readAt = readAt;
        }
    }

    /** @param nanos a clock that only goes forward */
    SeldomRead(Duration pause, Function<String, T> reading, LongSupplier nanos) {
        this.pause = pause;
        this.reading = reading;
        this.nanos = nanos;
        this.nextAt = nanos.getAsLong();
    }

    T of(String key) {
        var now = held.get(key);
        if (now == null) return first(key);
        if (nanos.getAsLong() - now.readAt < pause.toNanos()) return now.value;
        now.wanted = true;
        readOneThatIsDue();
        var then = held.get(key);
        return then == null ? now.value : then.value;
    }

    /** As if nothing had been read yet. */
    void forget() {
        oneReader.lock();
        try {
            held.clear();
            nextAt = nanos.getAsLong();
        } finally {
            oneReader.unlock();
        }
    }

    private void readOneThatIsDue() {
        if (tooSoon() || !oneReader.tryLock()) return;
        try {
            if (tooSoon()) return;
            held.entrySet().stream()
                    .filter(one -> one.getValue().wanted)
                    .min(Comparator.comparingLong(one -> one.getValue().readAt))
                    .ifPresent(one -> tryToRead(one.getKey()));
        } finally {
            oneReader.unlock();
        }
    }

    private void tryToRead(String key) {
        try {
            read(key);
        } catch (RuntimeException notNow) {
            LOG.warn("What was read before is still shown, because it could not be read again", notNow);
        }
    }

    private T first(String key) {
        oneReader.lock();
        try {
            var meanwhile = held.get(key);
            if (meanwhile != null) return meanwhile.value;
            while (tooSoon()) LockSupport.parkNanos(Math.max(1, nextAt - nanos.getAsLong()));
            return read(key);
        } finally {
            oneReader.unlock();
        }
    }

    private boolean tooSoon() {
        return nanos.getAsLong() - nextAt < 0;
    }

    private T read(String key) {
        var begun = nanos.getAsLong();
        nextAt = begun + pause.toNanos();
        var value = reading.apply(key);
        held.put(key, new Held<>(value, begun));
        return value;
    }
}
